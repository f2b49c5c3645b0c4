package coop.alveole.domain.absence;

import static coop.alveole.domain.absence.AbsenceRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.absence.AbsenceCommand.*;
import coop.alveole.domain.absence.AbsenceEvent.*;
import coop.alveole.domain.shared.AbsencesId;
import coop.alveole.domain.shared.RuleBroken;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Decides when one colleague is away and who stands in; it begins with the first absence. */
public final class Absences {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private AbsencesId id;

    private AbsenceCalendar calendar = AbsenceCalendar.NONE;

    private Absences() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordAbsence command) {
        var from = command.from();
        AWAY_A_DAY_AT_LEAST.require(!command.lastDay().isBefore(from), "lastDay", from);
        calendar.sharingADayWith(from, command.lastDay()).ifPresent(known -> {
            throw new RuleBroken(ONE_ABSENCE_AT_A_TIME, "from", known.from(), known.lastDay());
        });
        var substitute = command.substitute();
        if (substitute != null) {
            SUBSTITUTED_BY_ANOTHER.require(
                    !substitute.equals(command.absencesId().accountId()), "substitute");
            SUBSTITUTE_REACHES_THE_LINES.require(command.reach() == SubstituteReach.ALL_THE_LINES, "substitute");
        }
        apply(new AbsenceRecorded(command.absencesId(), from, command.lastDay(), substitute));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(EndAbsence command) {
        boolean isStillOn = calendar.beginningOn(command.from())
                .filter(known -> !command.returnedOn().isAfter(known.lastDay()))
                .isPresent();
        ABSENCE_STILL_TO_END.require(isStillOn, "returnedOn", command.from(), command.returnedOn());
        apply(new AbsenceEndedEarly(command.absencesId(), command.from(), command.returnedOn()));
    }

    @EventSourcingHandler
    void on(AbsenceEvent event) {
        id = event.absencesId();
        calendar = calendar.with(event);
    }
}
