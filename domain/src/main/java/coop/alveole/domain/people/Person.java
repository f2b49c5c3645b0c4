package coop.alveole.domain.people;

import static coop.alveole.domain.people.PersonRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.people.PersonCommand.*;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Decides what may be recorded about one person; never opens a word of it. */
public final class Person {
    @AggregateIdentifier
    private PersonId id;

    private Details details = Details.NONE;

    private Person() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RecordPerson command) {
        var told = newDetails(command.recordedOn(), command.details());
        apply(new PersonRecorded(command.personId(), command.recordedOn(), told));
    }

    /** Only what changes is recorded. */
    @CommandHandler
    void handle(ChangeDetails command) {
        var told = newDetails(command.changedOn(), command.details());
        apply(new DetailsChanged(id, command.changedOn(), told));
    }

    @EventSourcingHandler
    void on(PersonEvent event) {
        id = event.personId();
        details = switch (event) {
            case PersonRecorded e -> details.with(e.recordedOn(), e.details());
            case DetailsChanged e -> details.with(e.changedOn(), e.details());
        };
    }

    private List<PersonalDetail> newDetails(LocalDate day, List<PersonalDetail> told) {
        long fields = told.stream().map(PersonalDetail::field).distinct().count();
        EACH_FIELD_ONCE.require(fields == told.size(), "details");
        var changed = details.newOn(day, told);
        SOMETHING_NEW.require(!changed.isEmpty(), "details", day);
        return changed;
    }
}
