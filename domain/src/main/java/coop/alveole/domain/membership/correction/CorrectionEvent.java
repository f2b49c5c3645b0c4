package coop.alveole.domain.membership.correction;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.flag.FlagChange;
import coop.alveole.domain.membership.flag.SaysFlags;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A date put right. {@code broken} lists the rules that the contract breaks as it now stands (decisions 23). */
public sealed interface CorrectionEvent extends MembershipFact, SaysDeadlines, SaysFlags {

    @Override
    default Stream<DeadlineChange> deadlines(LocalDate recordedOn) {
        return CorrectionDeadlines.of(this);
    }

    @Override
    default Stream<FlagChange> flags() {
        return Stream.of(CorrectionFlags.of(this));
    }

    /** The two dates of the three years are absent where no CESA is in force. */
    @Revision("1")
    record ContractCorrected(
            MembershipId membershipId,
            ContractKind kind,
            LocalDate wrongStartsOn,
            LocalDate wrongEndsOn,
            LocalDate startsOn,
            LocalDate endsOn,
            CorrectionReason reason,
            @Nullable LocalDate associateBy,
            @Nullable LocalDate warnOn,
            List<MembershipRule> broken)
            implements CorrectionEvent {
        @Override
        public LocalDate effectiveOn() {
            return startsOn;
        }
    }

    /** The CESA in force was signed on another day. */
    @Revision("1")
    record CesaCorrected(
            MembershipId membershipId,
            LocalDate wrongSignedOn,
            LocalDate signedOn,
            CorrectionReason reason,
            LocalDate associateBy,
            LocalDate warnOn,
            List<MembershipRule> broken)
            implements CorrectionEvent {
        @Override
        public LocalDate effectiveOn() {
            return signedOn;
        }
    }

    /**
     * Voted by another assembly, or on another day; {@code admittedOn} is the later of the vote and of the shares. Nobody
     * knew the assembly of an admission taken over from the past.
     */
    @Revision("1")
    record AdmissionCorrected(
            MembershipId membershipId,
            @Nullable AssemblyId wrongAssemblyId,
            LocalDate wrongElectedOn,
            LocalDate wrongAdmittedOn,
            @Nullable AssemblyId assemblyId,
            LocalDate electedOn,
            LocalDate admittedOn,
            CorrectionReason reason,
            List<MembershipRule> broken)
            implements CorrectionEvent {
        @Override
        public LocalDate effectiveOn() {
            return admittedOn;
        }
    }
}
