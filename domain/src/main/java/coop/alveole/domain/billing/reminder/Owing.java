package coop.alveole.domain.billing.reminder;

import coop.alveole.domain.billing.reminder.LateCharges.Period;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one invoice owes, VAT included, and what was paid of it, day by day. What is credited or lost was owed from no day on;
 * an allocation that is taken back is owed again from the day it is.
 */
public record Owing(Money owed, LocalDate dueOn, List<Paid> paid) {
    /** Negative where it is taken back. */
    public record Paid(LocalDate on, Money amount) {}

    public Owing {
        paid = List.copyOf(paid);
    }

    public Money due() {
        return owed.minus(paid.stream().map(Paid::amount).collect(Money.sum()));
    }

    public Owing less(Money amount) {
        return new Owing(owed.minus(amount), dueOn, paid);
    }

    public Owing paid(LocalDate on, Money amount) {
        return new Owing(
                owed,
                dueOn,
                Stream.concat(paid.stream(), Stream.of(new Paid(on, amount))).toList());
    }

    /** What was still due after the day it should have been paid, payment by payment: the day of a payment still counts. */
    List<Period> lateUntil(LocalDate day) {
        var periods = new ArrayList<Period>();
        var since = dueOn;
        var left = owed;
        for (var part : inOrder()) {
            if (part.on().isAfter(day)) break;
            if (part.on().isAfter(since)) {
                periods.add(new Period(since, part.on(), left));
                since = part.on();
            }
            left = left.minus(part.amount());
        }
        if (day.isAfter(since)) periods.add(new Period(since, day, left));
        return periods.stream().filter(each -> each.due().isPositive()).toList();
    }

    private List<Paid> inOrder() {
        return paid.stream().sorted(Comparator.comparing(Paid::on)).toList();
    }
}
