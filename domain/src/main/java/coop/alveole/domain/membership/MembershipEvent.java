package coop.alveole.domain.membership;

import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/**
 * What happened in one membership (parcours). {@code endsOn} is the last day of a contract, included; {@code associateBy}
 * the last day to become an associate and {@code warnOn} the reading that warns sooner (CAE-03, H12, H14): both are
 * computed once, when the fact is recorded; the last recorded holds. {@code broken} lists the rules that a fact of the
 * past broke in its time (decisions 23).
 */
public sealed interface MembershipEvent {
    MembershipId membershipId();

    LocalDate effectiveOn();

    @Revision("1")
    record MembershipRegistered(MembershipId membershipId, PersonId personId, Label territory, LocalDate registeredOn)
            implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return registeredOn;
        }
    }

    @Revision("1")
    record CapeSigned(MembershipId membershipId, LocalDate signedOn, LocalDate startsOn, LocalDate endsOn)
            implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return startsOn;
        }
    }

    /** A further period of the CAPE in force, from the day after its last one. */
    @Revision("1")
    record CapeRenewed(MembershipId membershipId, LocalDate signedOn, LocalDate startsOn, LocalDate endsOn)
            implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return startsOn;
        }
    }

    /** The CAPE ends sooner than it said; {@code lastDay} is included. */
    @Revision("1")
    record CapeEnded(MembershipId membershipId, LocalDate lastDay, CapeEnd cause) implements MembershipEvent {
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

    @Revision("1")
    record CesaSigned(MembershipId membershipId, LocalDate signedOn, LocalDate associateBy, LocalDate warnOn)
            implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return signedOn;
        }
    }

    /** The CESA signed that day ended; {@code lastDay} is included. It is an earlier contract from then on (CAE-04). */
    @Revision("1")
    record CesaEnded(MembershipId membershipId, LocalDate signedOn, LocalDate lastDay, CesaEnd cause)
            implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }

    /** The law ended the CESA on the last day to become an associate, and a co-manager confirmed it (CAE-03). */
    @Revision("1")
    record ContractEndedForNonAssociation(
            MembershipId membershipId, LocalDate signedOn, LocalDate lastDay, LocalDate confirmedOn)
            implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }

    @Revision("1")
    record AssociateAdmitted(MembershipId membershipId, AssemblyId assemblyId, LocalDate admittedOn)
            implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return admittedOn;
        }
    }

    /** Taken over from the past: the diagnostic was held. */
    @Revision("1")
    record PastDiagnosticRecorded(MembershipId membershipId, LocalDate heldOn) implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return heldOn;
        }
    }

    /** Taken over from the past, while no CESA is in force: a contract with its two ends. */
    @Revision("1")
    record PastContractRecorded(
            MembershipId membershipId,
            ContractKind kind,
            LocalDate startsOn,
            LocalDate endsOn,
            List<MembershipRule> broken)
            implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return startsOn;
        }
    }

    /** Taken over from the past: the CESA in force. */
    @Revision("1")
    record PastCesaRecorded(
            MembershipId membershipId,
            LocalDate signedOn,
            LocalDate associateBy,
            LocalDate warnOn,
            List<MembershipRule> broken)
            implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return signedOn;
        }
    }

    /** A contract found after the CESA was signed: it counts, and moves the two dates (CAE-04). */
    @Revision("1")
    record EarlierContractRecorded(
            MembershipId membershipId,
            ContractKind kind,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate associateBy,
            LocalDate warnOn,
            List<MembershipRule> broken)
            implements MembershipEvent {
        @Override
        public LocalDate effectiveOn() {
            return startsOn;
        }
    }
}
