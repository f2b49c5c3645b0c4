package coop.alveole.domain.membership;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** How often each CAPE was renewed: in time, without a free day; or late, from the day in {@code late} on. */
record Renewals(List<Cape> capes, Set<LocalDate> late) {
    /** Of the CAPE to which that period belongs, those before it that it renewed late included. */
    int of(ContractPeriod period) {
        return capes.stream()
                .filter(cape -> cape.periods().contains(period))
                .mapToInt(cape -> cape.periods().size() - 1 + periodsBefore(cape))
                .max()
                .orElseThrow();
    }

    private int periodsBefore(Cape renewal) {
        var start = renewal.asOneContract().startsOn();
        if (!late.contains(start)) return 0;
        return capes.stream()
                .filter(cape -> cape.asOneContract().endsOn().isBefore(start))
                .max(Comparator.comparing(cape -> cape.asOneContract().endsOn()))
                .map(cape -> cape.periods().size() + periodsBefore(cape))
                .orElse(0);
    }
}
