package coop.alveole.projection.deadline;

import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.domain.shared.deadline.Waits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What one membership waits for, through time. Whether a day is late depends on today: whoever asks knows it. */
public record DeadlineSchedule(String id, Waits waits) {
    public MembershipId membershipId() {
        return new MembershipId(id);
    }

    /** Where a wait that is due once stood on that day. */
    public Optional<Wait> at(LocalDate asOf, DeadlineKind kind) {
        return waits.at(asOf, kind);
    }

    public List<Wait> openOn(LocalDate asOf) {
        return waits.openOn(asOf);
    }
}
