package coop.alveole.domain.membership.exit;

import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;

/** What an exit asks of the other parts of the same membership: that nothing goes on after the last day. */
public interface Parting {
    void partOn(MembershipId id, ExitKind kind, LocalDate lastDay);
}
