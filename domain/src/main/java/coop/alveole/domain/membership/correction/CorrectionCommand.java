package coop.alveole.domain.membership.correction;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.association.AssemblyOnRecord;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What may be put right; the first day recorded, right or wrong, says which contract is meant. */
public sealed interface CorrectionCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    /** A contract that has two ends, or one period of a CAPE. */
    record CorrectContract(
            MembershipId membershipId,
            ContractKind kind,
            LocalDate startsOn,
            LocalDate correctedStartsOn,
            LocalDate correctedEndsOn,
            CorrectionReason reason)
            implements CorrectionCommand {}

    /** The CESA in force, which has no end. */
    record CorrectCesa(MembershipId membershipId, LocalDate correctedSignedOn, CorrectionReason reason)
            implements CorrectionCommand {}

    /** The last admission: another assembly voted it, or on another day; of one of the past it may go on being unknown. */
    record CorrectAdmission(
            MembershipId membershipId,
            @Nullable AssemblyId assemblyId,
            LocalDate correctedAdmittedOn,
            CorrectionReason reason,
            AssemblyOnRecord assembly)
            implements CorrectionCommand {
        /** By an assembly dated for that day. */
        public CorrectAdmission(
                MembershipId membershipId,
                @Nullable AssemblyId assemblyId,
                LocalDate correctedAdmittedOn,
                CorrectionReason reason) {
            this(
                    membershipId,
                    assemblyId,
                    correctedAdmittedOn,
                    reason,
                    new AssemblyOnRecord.Dated(correctedAdmittedOn));
        }
    }
}
