package coop.alveole.domain.billing.reminder;

import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * What an invoice paid late costs a professional besides its amount (C. com. art. L441-10 II, D441-5): 40 € each, and interest
 * by the day where the cooperative has set a rate. It is told, and claimed nowhere in the accounts.
 */
public record LateCharges(Money compensation, Rate rate, List<Period> periods, Money interest) {
    public static final LateCharges NONE = new LateCharges(Money.ZERO, Rate.ZERO, List.of(), Money.ZERO);

    private static final Money COMPENSATION = new Money(40_00);

    /** That much was still due, from the day after the first one up to the last one. */
    public record Period(LocalDate after, LocalDate until, Money due) {
        public long days() {
            return ChronoUnit.DAYS.between(after, until);
        }
    }

    public LateCharges {
        periods = List.copyOf(periods);
    }

    /** An individual owes none. */
    public static Money compensation(CustomerKind customer) {
        return switch (customer) {
            case COMPANY, PUBLIC_BODY -> COMPENSATION;
            case PRIVATE -> Money.ZERO;
        };
    }

    /** On a day; the interest of all periods is rounded once, half up to the cent. */
    public static LateCharges of(CustomerKind customer, Owing owing, Optional<Rate> rate, LocalDate day) {
        var compensation = compensation(customer);
        if (compensation.isZero()) return NONE;
        return rate.map(yearly -> {
                    var periods = owing.lateUntil(day);
                    long centDays = periods.stream()
                            .mapToLong(each -> Math.multiplyExact(each.due().cents(), each.days()))
                            .sum();
                    return new LateCharges(
                            compensation, yearly, periods, yearly.ofAYear(centDays, RoundingMode.HALF_UP));
                })
                .orElseGet(() -> new LateCharges(compensation, Rate.ZERO, List.of(), Money.ZERO));
    }
}
