package coop.alveole.domain.membership.correction;

import static coop.alveole.domain.membership.association.AssociationRule.*;
import static coop.alveole.domain.membership.correction.CorrectionRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.association.AssociationEvent;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectAdmission;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.exit.Exit;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * Puts right the last admission: what it makes of the three years is flagged, never refused; what contradicts the facts
 * around it is.
 */
public final class AdmissionCorrections {
    private static final String DAY = "correctedAdmittedOn";

    private final Function<Optional<LocalDate>, ContractsInTime> contracts;
    private final Exit exit;

    private Optional<LocalDate> appliedOn = Optional.empty();
    private Optional<Admission> elected = Optional.empty();
    /** Those that whoever is no associate yet has subscribed. */
    private Optional<LocalDate> sharesOn = Optional.empty();

    private LocalDate lastEnd = LocalDate.MIN;
    private Optional<Known> last = Optional.empty();

    /** The last admission, between the candidacy and the association before it and the end of its own. */
    private record Known(Admission admission, Optional<LocalDate> appliedOn, LocalDate after, LocalDate until) {
        void requireRoomFor(Admission right) {
            var day = right.electedOn();
            appliedOn.ifPresent(applied -> RULED_AFTER_THE_CANDIDACY.require(!day.isBefore(applied), DAY, applied));
            ADMITTED_AFTER_THE_LAST_TIME.require(day.isAfter(after), DAY, after);
            ADMITTED_BEFORE_THE_END.require(!right.admittedOn().isAfter(until), DAY, until);
        }

        Known with(Admission right) {
            return new Known(right, appliedOn, after, until);
        }

        Known endedOn(LocalDate lastDay) {
            return new Known(admission, appliedOn, after, lastDay);
        }
    }

    public AdmissionCorrections(Function<Optional<LocalDate>, ContractsInTime> contracts, Exit exit) {
        this.contracts = contracts;
        this.exit = exit;
    }

    @CommandHandler
    void handle(CorrectAdmission command) {
        var known = last.orElseThrow(() -> new RuleBroken(ADMISSION_RECORDED, "membershipId"));
        var wrong = known.admission();
        ADMISSION_CORRECTED_WITH_ITS_ASSEMBLY.require(
                command.assemblyId() != null || wrong.assemblyId() == null, "assemblyId");
        var right = wrong.votedInstead(command.assemblyId(), command.correctedAdmittedOn());
        CORRECTION_CHANGES_SOMETHING.require(!right.equals(wrong), DAY);
        command.assembly().requireHeldOn(right.electedOn(), DAY);
        known.requireRoomFor(right);
        exit.lastDayBetween(right.electedOn(), known.until())
                .ifPresent(gone -> ADMITTED_AFTER_THE_EXIT.require(false, DAY, gone));
        var now = contracts.apply(Optional.of(wrong.admittedOn()));
        apply(wrong.correctedTo(right, command.membershipId(), command.reason(), now));
    }

    @EventSourcingHandler
    void on(AssociationEvent event) {
        switch (event) {
            case CandidacySubmitted e -> appliedOn = Optional.of(e.appliedOn());
            case CandidacyWithdrawn _, AdmissionRefused _ -> appliedOn = Optional.empty();
            case AssociateElected e ->
                elected = Optional.of(new Admission(e.assemblyId(), e.electedOn(), Optional.empty()));
            case CandidateEmployed _, ElectionLapsed _ -> {}
            case SharesSubscribed e -> sharesOn = Optional.of(e.subscribedOn());
            case AssociateAdmitted e -> {
                last = Optional.of(new Known(admission(e), appliedOn, lastEnd, LocalDate.MAX));
                appliedOn = Optional.empty();
                sharesOn = Optional.empty();
            }
            case PastAdmissionRecorded e -> {
                var past = new Admission(null, e.admittedOn(), Optional.empty());
                last = Optional.of(new Known(past, appliedOn, lastEnd, LocalDate.MAX));
                appliedOn = Optional.empty();
            }
            case AssociationEnded e -> {
                last = last.map(known -> known.endedOn(e.lastDay()));
                lastEnd = e.lastDay();
                sharesOn = Optional.empty();
            }
        }
    }

    @EventSourcingHandler
    void on(AdmissionCorrected event) {
        last = last.map(known -> known.with(known.admission().votedInstead(event.assemblyId(), event.electedOn())));
    }

    /** Admitted at the signature of a CESA, somebody is elected that day with shares of which no day is recorded. */
    private Admission admission(AssociateAdmitted e) {
        return elected.filter(_ -> sharesOn.isPresent())
                .map(vote -> new Admission(vote.assemblyId(), vote.electedOn(), sharesOn))
                .orElseGet(() -> new Admission(e.assemblyId(), e.admittedOn(), Optional.empty()));
    }
}
