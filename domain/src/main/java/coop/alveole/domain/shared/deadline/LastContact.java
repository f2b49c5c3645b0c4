package coop.alveole.domain.shared.deadline;

import static coop.alveole.domain.shared.DeadlineKind.RETENTION_OF_CANDIDATE;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange.OnceMet;
import coop.alveole.domain.shared.deadline.DeadlineChange.Opened;
import java.time.LocalDate;

/** The last contact with a candidate: two years after it nothing is kept of whoever never signed (GDPR-02). */
public final class LastContact {
    private static final int YEARS_KEPT = 2;

    private LastContact() {}

    /** Whoever has signed once is a candidate no more, whatever is learnt later of the way in. */
    public static DeadlineChange on(MembershipId id, LocalDate day) {
        var until = day.plusYears(YEARS_KEPT);
        return new Opened(id, RETENTION_OF_CANDIDATE, day, until, until, OnceMet.STAYS_MET);
    }
}
