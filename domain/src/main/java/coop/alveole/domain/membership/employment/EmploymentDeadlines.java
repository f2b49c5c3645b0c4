package coop.alveole.domain.membership.employment;

import static coop.alveole.domain.shared.DeadlineKind.*;
import static coop.alveole.domain.shared.deadline.DeadlineChange.OnceMet.COUNTS;

import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.DeadlineChange.*;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What each event of an employment contract says of its deadlines: a term that has passed is asked of nobody, and whoever is
 * employed is a candidate no more. */
public final class EmploymentDeadlines {
    private EmploymentDeadlines() {}

    public static Stream<DeadlineChange> of(EmploymentEvent event, LocalDate recordedOn) {
        var id = event.membershipId();
        return switch (event) {
            case EmploymentSigned e -> {
                var term = e.endsOn();
                var waits = term == null || term.isBefore(recordedOn)
                        ? Stream.<DeadlineChange>of()
                        : Stream.<DeadlineChange>of(new Opened(id, CONTRACT_END, e.startsOn(), term, term, COUNTS));
                var kept = Stream.<DeadlineChange>of(new Met(id, RETENTION_OF_CANDIDATE, e.startsOn()));
                yield Stream.of(waits, kept, moved(id, e.associateBy(), e.warnOn()))
                        .flatMap(some -> some);
            }
            case EmploymentEnded e ->
                Stream.concat(
                        Stream.of(new Ended(id, CONTRACT_END, e.lastDay().plusDays(1), COUNTS)),
                        moved(id, e.associateBy(), e.warnOn()));
        };
    }

    private static Stream<DeadlineChange> moved(MembershipId id, @Nullable LocalDate by, @Nullable LocalDate warnOn) {
        return by == null || warnOn == null ? Stream.of() : Stream.of(new Moved(id, ASSOCIATION, by, warnOn));
    }
}
