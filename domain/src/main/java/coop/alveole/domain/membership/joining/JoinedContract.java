package coop.alveole.domain.membership.joining;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.ContractPeriod;
import coop.alveole.domain.membership.MembershipRule;
import java.time.LocalDate;
import java.util.List;

/**
 * A contract that came with the file joined, both ends included; {@code broken} lists the rules that it breaks among those
 * of the file kept (decisions 23).
 */
public record JoinedContract(ContractKind kind, LocalDate startsOn, LocalDate endsOn, List<MembershipRule> broken) {
    public ContractPeriod period() {
        return new ContractPeriod(kind, startsOn, endsOn);
    }

    /** As it is recorded, so it is known again: a late renewal is one by the rule that it broke. */
    public boolean renewsLate() {
        return broken.contains(MembershipRule.CAPE_RENEWED_IN_TIME);
    }
}
