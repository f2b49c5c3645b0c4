package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.association.AssociationRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.association.AssociationCommand.RecordPastAdmission;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/**
 * Takes an admission of the past, in whatever order it is learnt: what it broke in its time is flagged, what contradicts
 * the path around it is refused. Whatever ended the association since has ended it then.
 */
public final class PastAdmissions {
    private final Association association;
    private final Supplier<Ties> ties;
    private LocalDate firstKnownOn = LocalDate.MAX;

    public PastAdmissions(Association association, Supplier<Ties> ties) {
        this.association = association;
        this.ties = ties;
    }

    @CommandHandler
    void handle(RecordPastAdmission command) {
        var id = command.membershipId();
        var day = command.admittedOn();
        ADMITTED_AFTER_COMING.require(!day.isBefore(firstKnownOn), "admittedOn", firstKnownOn);
        association.requireRoomFor(day);
        ties.get().awaySince(day).ifPresent(lastDay -> ADMITTED_WHILE_HERE.require(false, "admittedOn", lastDay));
        apply(new PastAdmissionRecorded(id, day, ties.get().brokenByAdmission(day)));
        endedSince(id, day);
    }

    @EventSourcingHandler
    void on(MembershipFact fact) {
        if (fact.effectiveOn().isBefore(firstKnownOn)) firstKnownOn = fact.effectiveOn();
    }

    private void endedSince(MembershipId id, LocalDate day) {
        var withContract = ties.get().statusEndsWithContractOn(day);
        withContract.ifPresent(end -> apply(new AssociationEnded(id, end, AssociationEnd.CONTRACT_ENDED)));
        if (withContract.isEmpty())
            ties.get().leavesFrom(day).ifPresent(end -> apply(new AssociationEnded(id, end, AssociationEnd.EXIT)));
    }
}
