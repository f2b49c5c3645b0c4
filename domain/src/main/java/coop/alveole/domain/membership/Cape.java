package coop.alveole.domain.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A CAPE (contrat d'appui au projet d'entreprise) and its renewals: periods that follow one another without a free day.
 * For the three years they are one contract, counted from its first day to its last (VEC-A).
 */
public record Cape(List<ContractPeriod> periods) {
    static final int MONTHS_OF_A_PERIOD = 12;
    static final int RENEWALS = 2;

    /** The last day that a period beginning on that day may have (CAPE-02). */
    static LocalDate latestEnd(LocalDate startsOn) {
        return endAfter(startsOn, MONTHS_OF_A_PERIOD);
    }

    /** The last day of so many months. */
    static LocalDate endAfter(LocalDate startsOn, int months) {
        return startsOn.plusMonths(months).minusDays(1);
    }

    /** Puts periods, learnt in any order, together: one that begins the day after another ended is its renewal. */
    static List<Cape> among(List<ContractPeriod> contracts) {
        var capes = new ArrayList<Cape>();
        contracts.stream()
                .filter(contract -> contract.kind() == ContractKind.CAPE)
                .distinct()
                .sorted(Comparator.comparing(ContractPeriod::startsOn).thenComparing(ContractPeriod::endsOn))
                .forEach(period -> capes.stream()
                        .filter(cape -> cape.asOneContract().dayAfter().equals(period.startsOn()))
                        .findFirst()
                        .ifPresentOrElse(
                                cape -> capes.set(capes.indexOf(cape), cape.with(period)),
                                () -> capes.add(new Cape(List.of(period)))));
        return List.copyOf(capes);
    }

    ContractPeriod asOneContract() {
        return new ContractPeriod(
                ContractKind.CAPE,
                periods.getFirst().startsOn(),
                periods.getLast().endsOn());
    }

    private Cape with(ContractPeriod period) {
        return new Cape(Stream.concat(periods.stream(), Stream.of(period)).toList());
    }
}
