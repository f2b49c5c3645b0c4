package coop.alveole.domain.membership.exit;

import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about the exit and the return of one member. */
public sealed interface ExitCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    /** The contract under way and the association end with it, on the same last day, included. */
    record LeaveCooperative(
            MembershipId membershipId, ExitKind kind, ExitReason reason, LocalDate lastDay, List<RemainingDue> due)
            implements ExitCommand {}

    /** A new spell: earlier contracts count as before, and the three years never begin again (CAE-04). */
    record ReturnToCooperative(MembershipId membershipId, LocalDate returnedOn) implements ExitCommand {}

    /** An exit of the past, whatever it broke; a contract or an admission after it was the new entry. */
    record RecordPastExit(MembershipId membershipId, ExitKind kind, ExitReason reason, LocalDate lastDay)
            implements ExitCommand {}
}
