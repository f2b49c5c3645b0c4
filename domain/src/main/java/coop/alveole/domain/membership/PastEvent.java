package coop.alveole.domain.membership;

import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;

/** What was found or taken over from the past; {@code broken} lists the rules it broke in its time (decisions 23). */
public sealed interface PastEvent extends MembershipEvent {
    /** Taken over from the past: the diagnostic was held. */
    @Revision("1")
    record PastDiagnosticRecorded(MembershipId membershipId, LocalDate heldOn) implements PastEvent {
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
            implements PastEvent {
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
            implements PastEvent {
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
            implements PastEvent {
        @Override
        public LocalDate effectiveOn() {
            return startsOn;
        }
    }
}
