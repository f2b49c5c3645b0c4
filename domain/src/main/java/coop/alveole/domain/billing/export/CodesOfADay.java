package coop.alveole.domain.billing.export;

import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.AccountUse.OfActivity;
import coop.alveole.domain.billing.chart.AccountUse.OfCustomer;
import coop.alveole.domain.billing.chart.AccountUse.OfHouse;
import coop.alveole.domain.billing.chart.Auxiliaries;
import coop.alveole.domain.billing.chart.Chart;
import coop.alveole.domain.billing.chart.HouseAccount;
import coop.alveole.domain.billing.entries.Codes;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The codes of one day: those chosen, else those given when a customer or an activity left first. One that has neither is
 * given the next free number, and keeps it.
 */
final class CodesOfADay implements Codes {
    private final Chart chart;
    private final Predicate<LocalDate> onDebits;
    private final Map<AccountUse, Label> given;

    /** {@code given} grows by what is given here. */
    CodesOfADay(Chart chart, Predicate<LocalDate> onDebits, Map<AccountUse, Label> given) {
        this.chart = chart;
        this.onDebits = onDebits;
        this.given = given;
    }

    @Override
    public Optional<Label> of(AccountUse use) {
        return chart.code(use).or(() -> prefix(use).map(prefix -> given.computeIfAbsent(use, _ -> free(use, prefix))));
    }

    @Override
    public boolean auxiliaries() {
        return chart.auxiliaries() == Auxiliaries.ONE_FOR_EACH;
    }

    @Override
    public boolean onDebits(LocalDate issuedOn) {
        return onDebits.test(issuedOn);
    }

    private Optional<Label> prefix(AccountUse use) {
        return switch (use) {
            case OfCustomer _ -> chart.code(new OfHouse(HouseAccount.CUSTOMER_PREFIX));
            case OfActivity _ -> chart.code(new OfHouse(HouseAccount.ACTIVITY_PREFIX));
            default -> Optional.empty();
        };
    }

    private Label free(AccountUse use, Label prefix) {
        var taken = new HashSet<>(given.values());
        taken.addAll(chart.chosen().values());
        long place = given.keySet().stream()
                        .filter(other -> other.getClass() == use.getClass())
                        .count()
                + 1;
        while (taken.contains(numbered(prefix, place))) place++;
        return numbered(prefix, place);
    }

    private static Label numbered(Label prefix, long place) {
        return new Label("%s%05d".formatted(prefix, place));
    }
}
