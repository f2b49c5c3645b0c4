package coop.alveole.domain.membership.correction;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

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
}
