package coop.alveole.ops.seed.money;

import coop.alveole.ops.seed.money.Paying.Paid;
import coop.alveole.ops.seed.money.YearsOfSales.Sold;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** What customers pay and when, each by its habit; what is only due after today has not come yet. */
@Component
class Payers {
    private static final int MONTHS_LATER = 4;
    private static final int GIVEN_UP_AFTER = 7;

    private final Invoicing invoicing;
    private final Paying paying;
    private final Supplier<LocalDate> today;

    Payers(Invoicing invoicing, Paying paying, Supplier<LocalDate> today) {
        this.invoicing = invoicing;
        this.paying = paying;
        this.today = today;
    }

    void expect(Diary diary, Sold sold) {
        for (var paid : expected(sold)) diary.on(paid.on(), () -> paying.pay(paid));
        if (isLost(sold)) {
            var on = sold.sale().on().plusMonths(GIVEN_UP_AFTER);
            diary.on(on, () -> invoicing.writeOff(sold.sale(), on));
        }
    }

    List<Paid> expected(Sold sold) {
        if (isLost(sold)) return List.of();
        var sale = sold.sale();
        var habit = sold.buyer().habit();
        var on = sale.on().plusDays(habit.days());
        if (habit != Habit.IN_TWO) return List.of(new Paid(sale.step(), sale, on, habit.means(), sale.total()));
        var halves = sale.total().split(1, 1);
        return List.of(
                new Paid(sale.step() + "/1", sale, on, habit.means(), halves.getFirst()),
                new Paid(sale.step() + "/2", sale, on.plusMonths(MONTHS_LATER), habit.means(), halves.getLast()));
    }

    private boolean isLost(Sold sold) {
        return sold.buyer().habit() == Habit.NO_MORE
                && sold.sale().on().isAfter(today.get().minusYears(1));
    }

    /** On the last day of each month, the cheques of that month. */
    void handIn(Diary diary, List<Sold> sales) {
        var cheques = new TreeMap<YearMonth, List<Paid>>();
        for (var paid : sales.stream().flatMap(sold -> expected(sold).stream()).toList())
            if (paid.means().isDeposited())
                cheques.computeIfAbsent(YearMonth.from(paid.on()), _ -> new ArrayList<>())
                        .add(paid);
        cheques.forEach((month, all) -> diary.on(month.atEndOfMonth(), () -> paying.handIn(all, month.atEndOfMonth())));
    }

    /** What only comes after today, the first first. */
    List<Paid> toCome(List<Sold> sales) {
        return sales.stream()
                .flatMap(sold -> expected(sold).stream())
                .filter(paid -> paid.on().isAfter(today.get()))
                .sorted(Comparator.comparing(Paid::on).thenComparing(Paid::step))
                .toList();
    }
}
