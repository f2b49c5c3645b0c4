package coop.alveole.domain.membership.exit;

import static coop.alveole.domain.shared.DeadlineKind.*;
import static coop.alveole.domain.shared.deadline.DeadlineChange.OnceMet.COUNTS;
import static coop.alveole.domain.shared.deadline.DeadlineChange.OnceMet.STAYS_MET;

import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.DeadlineChange.*;
import java.time.LocalDate;
import java.util.stream.Stream;

/** What an exit and a return say of the deadlines of the file: the house no longer employs, and keeps for a while; what is
 * destroyed, or never was anybody's, is kept no longer. */
public final class ExitDeadlines {
    private ExitDeadlines() {}

    public static Stream<DeadlineChange> of(ExitEvent event) {
        var id = event.membershipId();
        return switch (event) {
            case MemberLeft e -> left(id, e.lastDay());
            case PastExitRecorded e -> e.returnedOn() == null ? left(id, e.lastDay()) : Stream.of();
            case MemberReturned e ->
                Stream.of(
                        new Resumed(id, RESIDENCE_PERMIT, e.returnedOn()),
                        new Resumed(id, MEDICAL_VISIT, e.returnedOn()),
                        new Ended(id, RETENTION_OF_CARE, e.returnedOn(), STAYS_MET),
                        new Ended(id, RETENTION, e.returnedOn(), STAYS_MET));
        };
    }

    private static Stream<DeadlineChange> left(MembershipId id, LocalDate lastDay) {
        return Stream.of(
                new Ended(id, RESIDENCE_PERMIT, lastDay.plusDays(1), COUNTS),
                new Ended(id, MEDICAL_VISIT, lastDay.plusDays(1), COUNTS),
                kept(id, lastDay, RETENTION_OF_CARE, RetentionClass.CARE),
                kept(id, lastDay, RETENTION, RetentionClass.SOCIAL));
    }

    private static DeadlineChange kept(
            MembershipId id, LocalDate lastDay, DeadlineKind kind, RetentionClass retention) {
        var until = lastDay.plusYears(retention.yearsAfterTheRelation());
        return new Opened(id, kind, lastDay.plusDays(1), until, until, STAYS_MET);
    }
}
