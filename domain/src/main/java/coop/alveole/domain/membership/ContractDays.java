package coop.alveole.domain.membership;

import coop.alveole.domain.membership.correction.CorrectionEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.joining.JoiningEvent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;

/** On which days somebody is under a contract of any kind, as the facts of their membership tell, in their order. */
public final class ContractDays {
    private final ContractsInTime contracts;

    private ContractDays(ContractsInTime contracts) {
        this.contracts = contracts;
    }

    /** Facts of another kind say nothing of it. */
    public static ContractDays of(Stream<?> facts) {
        var known = new Contracts();
        facts.forEachOrdered(fact -> {
            switch (fact) {
                case MembershipEvent event -> known.on(event);
                case CorrectionEvent event -> known.on(event);
                case EmploymentEvent event -> known.on(event);
                case JoiningEvent event -> known.on(event);
                default -> {}
            }
        });
        return new ContractDays(known.inTime(Optional.empty()));
    }

    public boolean include(LocalDate day) {
        return contracts.runningOn(day).isPresent();
    }

    /** Whether a contract of that kind runs on a day of that month. */
    public boolean include(ContractKind kind, YearMonth month) {
        return month.atDay(1)
                .datesUntil(month.atEndOfMonth().plusDays(1))
                .anyMatch(day -> contracts
                        .runningOn(day)
                        .filter(contract -> contract.kind() == kind)
                        .isPresent());
    }
}
