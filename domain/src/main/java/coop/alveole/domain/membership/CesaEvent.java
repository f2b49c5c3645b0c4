package coop.alveole.domain.membership;

import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What happened to a CESA: from the signature to the end, and the days the law gives to become an associate. */
public sealed interface CesaEvent extends MembershipEvent {
    @Revision("1")
    record CesaSigned(MembershipId membershipId, LocalDate signedOn, LocalDate associateBy, LocalDate warnOn)
            implements CesaEvent {
        @Override
        public LocalDate effectiveOn() {
            return signedOn;
        }
    }

    /** The CESA signed that day ended; {@code lastDay} is included. It is an earlier contract from then on (CAE-04). */
    @Revision("1")
    record CesaEnded(MembershipId membershipId, LocalDate signedOn, LocalDate lastDay, CesaEnd cause)
            implements CesaEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }

    /** The law ended the CESA on the last day to become an associate, and a co-manager confirmed it (CAE-03). */
    @Revision("1")
    record ContractEndedForNonAssociation(
            MembershipId membershipId, LocalDate signedOn, LocalDate lastDay, LocalDate confirmedOn)
            implements CesaEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }
}
