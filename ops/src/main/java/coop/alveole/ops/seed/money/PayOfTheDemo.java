package coop.alveole.ops.seed.money;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.billing.opening.OpeningCommand.OpenBalance;
import coop.alveole.domain.payroll.PayLine;
import coop.alveole.domain.payroll.PayrollCommand.ReceivePay;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.OpeningId;
import coop.alveole.domain.shared.trade.PayrollId;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.ops.seed.Storyteller;
import coop.alveole.ops.seed.money.YearsOfSales.Sold;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * With what the accounts of the activities begin, and what pay costs them: a part of what each sold the month before. The
 * pay of the last month that is over is still to come.
 */
@Component
class PayOfTheDemo {
    private static final Money OF_BEFORE = new Money(640_00);
    private static final Rate PAID = Rate.of(3_500);
    private static final int PAY_DAY = 28;

    private final Storyteller teller;
    private final Invoicing invoicing;

    PayOfTheDemo(Storyteller teller, Invoicing invoicing) {
        this.teller = teller;
        this.invoicing = invoicing;
    }

    void plan(Diary diary, List<Trader> sellers, List<Sold> sold, LocalDate now) {
        var first = sellers.getFirst();
        diary.on(first.since(), () -> open(first));
        var last = YearMonth.from(now).minusMonths(1);
        for (var each = YearMonth.from(first.since()); each.isBefore(last); each = each.plusMonths(1)) {
            var month = each;
            diary.on(month.atDay(PAY_DAY), () -> pay(month, sellers, sold));
        }
    }

    /** The one that was there before the others: they begin with nothing. */
    private void open(Trader first) {
        var activity = first.activity();
        var on = first.since();
        var signed = invoicing.sealed(on, TradeField.ACCOUNTANT, "Cabinet Exemple");
        var id = new OpeningId("opening-" + teller.ofTheHouse("opening", "balance " + activity));
        teller.send("opening", new OpenBalance(id, activity, OF_BEFORE, on, List.of(signed), on, on));
    }

    private void pay(YearMonth month, List<Trader> sellers, List<Sold> sold) {
        var lines = sellers.stream()
                .filter(seller -> seller.isPaidIn(month))
                .map(seller -> line(seller, month, sold))
                .toList();
        if (lines.isEmpty()) return;
        var id = new PayrollId("payroll-" + teller.ofTheHouse("payroll", month.toString()));
        var on = month.atDay(PAY_DAY);
        teller.send("pay/" + month, new ReceivePay(id, month.atDay(1), lines, on, teller.account("claire")));
    }

    private PayLine line(Trader seller, YearMonth month, List<Sold> sold) {
        var before = sold.stream()
                .map(Sold::sale)
                .filter(sale -> sale.activity().equals(seller.activity()))
                .filter(sale -> YearMonth.from(sale.on()).plusMonths(1).equals(month))
                .map(sale -> sale.content().totals().net())
                .collect(Money.sum());
        var cost = PAID.of(before, HALF_UP);
        var sealed = invoicing.sealed(month.atEndOfMonth(), TradeField.PAY_COST, Long.toString(cost.cents()));
        return new PayLine(seller.activity(), List.of(), sealed);
    }
}
