package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.association.AssociationRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.association.AssociationCommand.RecordPastAdmission;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;

/**
 * Takes an admission of the past, in whatever order it is learnt: what it broke in its time is flagged, what contradicts
 * the path around it is refused. Whatever ended the association since has ended it then.
 */
public final class PastAdmissions {
    private final Association association;
    private final Supplier<Ties> ties;
    private final Supplier<LocalDate> firstKnownOn;

    public PastAdmissions(Association association, Supplier<Ties> ties, Supplier<LocalDate> firstKnownOn) {
        this.association = association;
        this.ties = ties;
        this.firstKnownOn = firstKnownOn;
    }

    @CommandHandler
    void handle(RecordPastAdmission command) {
        var id = command.membershipId();
        var day = command.admittedOn();
        ADMITTED_AFTER_COMING.require(!day.isBefore(firstKnownOn.get()), "admittedOn", firstKnownOn.get());
        association.requireRoomFor(day);
        ties.get().awaySince(day).ifPresent(lastDay -> ADMITTED_WHILE_HERE.require(false, "admittedOn", lastDay));
        apply(new PastAdmissionRecorded(id, day, ties.get().brokenByAdmission(day)));
        endedSince(id, day);
    }

    private void endedSince(MembershipId id, LocalDate day) {
        var withContract = ties.get().statusEndsWithContractOn(day);
        withContract.ifPresent(end -> apply(new AssociationEnded(id, end, AssociationEnd.CONTRACT_ENDED)));
        if (withContract.isEmpty())
            ties.get().leavesFrom(day).ifPresent(end -> apply(new AssociationEnded(id, end, AssociationEnd.EXIT)));
    }
}
