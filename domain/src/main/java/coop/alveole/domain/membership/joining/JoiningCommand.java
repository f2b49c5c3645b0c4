package coop.alveole.domain.membership.joining;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Two gestures, each of two commands that only count together: what is said to the file joined, and to the one kept. */
public sealed interface JoiningCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    /** To the file joined, which tells what it says; {@code activities} are those that it holds, in the record. */
    record JoinInto(MembershipId membershipId, MembershipId kept, LocalDate joinedOn, List<Label> activities)
            implements JoiningCommand {}

    /** To the file kept; {@code erasedOn} is the day on which something of either person was destroyed. */
    record JoinFiles(MembershipId membershipId, OtherFile other, LocalDate joinedOn, Optional<LocalDate> erasedOn)
            implements JoiningCommand {}

    /** To the file joined. */
    record PartFrom(MembershipId membershipId, MembershipId kept, LocalDate partedOn) implements JoiningCommand {}

    /** To the file kept. */
    record PartFiles(MembershipId membershipId, MembershipId joined, LocalDate partedOn) implements JoiningCommand {}
}
