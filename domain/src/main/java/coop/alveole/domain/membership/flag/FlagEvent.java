package coop.alveole.domain.membership.flag;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What a person said of a flag; the flag itself is no event: it follows from the facts. */
public sealed interface FlagEvent extends MembershipFact {
    Flag flag();

    /** Taken note of: nothing more is to be done about it, as long as the days of the flag stay what they are. */
    @Revision("1")
    record FlagAcknowledged(MembershipId membershipId, Flag flag, FlagReason reason, LocalDate acknowledgedOn)
            implements FlagEvent {
        @Override
        public LocalDate effectiveOn() {
            return acknowledgedOn;
        }
    }

    /** To be looked at again. */
    @Revision("1")
    record FlagReopened(MembershipId membershipId, Flag flag, LocalDate reopenedOn) implements FlagEvent {
        @Override
        public LocalDate effectiveOn() {
            return reopenedOn;
        }
    }
}
