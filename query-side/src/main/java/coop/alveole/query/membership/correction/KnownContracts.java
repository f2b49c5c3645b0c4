package coop.alveole.query.membership.correction;

import coop.alveole.domain.membership.ContractHistory;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.ContractPeriod;
import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.projection.membership.MemberFile;
import java.time.LocalDate;
import java.util.Optional;

/** The contracts of a file, as the aggregate knows them. */
public final class KnownContracts {
    private KnownContracts() {}

    public static ContractsInTime of(MemberFile member) {
        var history = ContractHistory.NONE;
        var cesa = Optional.<LocalDate>empty();
        for (var contract : member.contracts()) {
            if (contract.kind() == ContractKind.CESA && contract.endsOn() == null)
                cesa = Optional.of(contract.startsOn());
            else history = history.and(period(contract));
            if (contract.broken().contains(MembershipRule.CAPE_RENEWED_IN_TIME))
                history = history.renewingLateOn(contract.startsOn());
        }
        var since = member.admissions().stream()
                .filter(admission -> admission.until() == null)
                .map(MemberFile.Admission::admittedOn)
                .findFirst();
        return new ContractsInTime(history, cesa, since);
    }

    private static ContractPeriod period(MemberFile.Contract contract) {
        return contract.endsOn() == null
                ? ContractPeriod.withoutTerm(contract.kind(), contract.startsOn())
                : new ContractPeriod(contract.kind(), contract.startsOn(), contract.endsOn());
    }
}
