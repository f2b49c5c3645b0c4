package coop.alveole.domain.membership.joining;

import static coop.alveole.domain.shared.DeadlineKind.ASSOCIATION;

import coop.alveole.domain.membership.joining.JoiningEvent.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.DeadlineChange.*;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What joining and parting say of deadlines: those of the file kept move, those of the one joined are put aside whole. */
final class JoiningDeadlines {
    private JoiningDeadlines() {}

    static Stream<DeadlineChange> of(JoiningEvent event) {
        return switch (event) {
            case FilesJoined e -> moved(e.membershipId(), e.associateBy(), e.warnOn());
            case FilesParted e -> moved(e.membershipId(), e.associateBy(), e.warnOn());
            case JoinedInto e -> Stream.of(new PutAside(e.membershipId(), e.joinedOn()));
            case PartedFrom e -> Stream.of(new TakenUpAgain(e.membershipId(), e.partedOn()));
        };
    }

    private static Stream<DeadlineChange> moved(
            MembershipId id, @Nullable LocalDate associateBy, @Nullable LocalDate warnOn) {
        return associateBy == null || warnOn == null
                ? Stream.of()
                : Stream.of(new Moved(id, ASSOCIATION, associateBy, warnOn));
    }
}
