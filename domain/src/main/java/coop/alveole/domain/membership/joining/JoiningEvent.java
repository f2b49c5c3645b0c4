package coop.alveole.domain.membership.joining;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.flag.FlagChange;
import coop.alveole.domain.membership.flag.SaysFlags;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.DeadlineChange.*;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * That two files are of one human, and that they are not after all. The file kept has {@code FilesJoined}, with all that
 * counts of the other one; the file joined has {@code JoinedInto} and stands aside. Both are recorded in one append.
 */
public sealed interface JoiningEvent extends MembershipFact, SaysDeadlines, SaysFlags {

    @Override
    default Stream<DeadlineChange> deadlines(LocalDate recordedOn) {
        return JoiningDeadlines.of(this);
    }

    @Override
    default Stream<FlagChange> flags() {
        return Stream.of();
    }

    /** Those contracts count from now on among the earlier ones; without a CESA that they move, no dates (CAE-04). */
    @Revision("1")
    record FilesJoined(
            MembershipId membershipId,
            MembershipId joined,
            LocalDate joinedOn,
            List<JoinedContract> contracts,
            @Nullable LocalDate associateBy,
            @Nullable LocalDate warnOn)
            implements JoiningEvent {
        @Override
        public LocalDate effectiveOn() {
            return joinedOn;
        }

        @Override
        public Stream<FlagChange> flags() {
            return contracts.stream()
                    .map(contract -> FlagChange.of(contract.kind(), contract.startsOn(), contract.broken()));
        }
    }

    /** They count no more, and what was said of them no longer holds. */
    @Revision("1")
    record FilesParted(
            MembershipId membershipId,
            MembershipId joined,
            LocalDate partedOn,
            List<JoinedContract> contracts,
            @Nullable LocalDate associateBy,
            @Nullable LocalDate warnOn)
            implements JoiningEvent {
        @Override
        public LocalDate effectiveOn() {
            return partedOn;
        }

        @Override
        public Stream<FlagChange> flags() {
            return contracts.stream().map(contract -> FlagChange.of(contract.kind(), contract.startsOn(), List.of()));
        }
    }

    /** From that day on this file stands aside: everything is recorded in the one kept. */
    @Revision("1")
    record JoinedInto(MembershipId membershipId, MembershipId kept, LocalDate joinedOn) implements JoiningEvent {
        @Override
        public LocalDate effectiveOn() {
            return joinedOn;
        }
    }

    /** From that day on it stands alone again, as it was. */
    @Revision("1")
    record PartedFrom(MembershipId membershipId, MembershipId kept, LocalDate partedOn) implements JoiningEvent {
        @Override
        public LocalDate effectiveOn() {
            return partedOn;
        }
    }
}
