package coop.alveole.ops.seed.money;

import coop.alveole.command.contribution.closing.MonthClosing;
import coop.alveole.ops.seed.Storyteller;
import java.time.LocalDate;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/** Each month is closed on the fifth of the next one, but the last that is over: it waits for whoever looks. */
@Component
class MonthsOfTheDemo {
    private static final int FIFTH = 5;

    private final MonthClosing closing;
    private final Storyteller teller;

    MonthsOfTheDemo(MonthClosing closing, Storyteller teller) {
        this.closing = closing;
        this.teller = teller;
    }

    void plan(Diary diary, YearMonth first, LocalDate now) {
        for (var each = first; each.isBefore(YearMonth.from(now).minusMonths(1)); each = each.plusMonths(1)) {
            var month = each;
            var on = month.plusMonths(1).atDay(FIFTH);
            diary.on(on, () -> closing.close(month, on, teller.request("month/" + month)));
        }
    }
}
