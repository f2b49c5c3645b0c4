package coop.alveole.domain.membership.exit;

import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What an exit of the past asks of the other parts of the same membership. */
public interface PastParting {
    /** The first contract or admission after that day: the entry that followed. */
    Optional<LocalDate> entryAfter(LocalDate lastDay);

    /** Ends what went on, and says which rules the exit broke. */
    List<ExitRule> partedOn(MembershipId id, ExitKind kind, LocalDate lastDay);
}
