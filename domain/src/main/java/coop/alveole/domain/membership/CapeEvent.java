package coop.alveole.domain.membership;

import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What happened to a CAPE; {@code endsOn} and {@code lastDay} are included. */
public sealed interface CapeEvent extends MembershipEvent {
    @Revision("1")
    record CapeSigned(MembershipId membershipId, LocalDate signedOn, LocalDate startsOn, LocalDate endsOn)
            implements CapeEvent {
        @Override
        public LocalDate effectiveOn() {
            return startsOn;
        }
    }

    /** A further period of the CAPE in force, from the day after its last one. */
    @Revision("1")
    record CapeRenewed(MembershipId membershipId, LocalDate signedOn, LocalDate startsOn, LocalDate endsOn)
            implements CapeEvent {
        @Override
        public LocalDate effectiveOn() {
            return startsOn;
        }
    }

    /**
     * The CAPE had come to its term on {@code lapsedOn}: a further period begins on the day of its signature, and the days
     * between stay without a contract. It is a renewal, too late (CAPE-02).
     */
    @Revision("1")
    record CapeRenewedLate(
            MembershipId membershipId,
            LocalDate lapsedOn,
            LocalDate signedOn,
            LocalDate endsOn,
            List<MembershipRule> broken)
            implements CapeEvent {
        @Override
        public LocalDate effectiveOn() {
            return signedOn;
        }
    }

    /** The CAPE ends sooner than it said; {@code lastDay} is included. */
    @Revision("1")
    record CapeEnded(MembershipId membershipId, LocalDate lastDay, CapeEnd cause) implements CapeEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }

    /** Why a CAPE ended before its term. */
    enum CapeEnd {
        /** By the will of one of the two, in the terms of the contract (CAPE-03, 6°). */
        EARLY_END,
        /** A CESA takes its place the day after. */
        CESA_SIGNED
    }
}
