package coop.alveole.ops.seed.money;

import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.ops.seed.money.Paying.Paid;
import coop.alveole.ops.seed.money.YearsOfSales.Sold;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What does not go as it should: a cheque comes back, somebody pays twice, somebody disputes what they bought. */
@Component
class Incidents {
    private final Invoicing invoicing;
    private final Payers payers;
    private final Paying paying;

    Incidents(Invoicing invoicing, Payers payers, Paying paying) {
        this.invoicing = invoicing;
        this.payers = payers;
        this.paying = paying;
    }

    void plan(Diary diary, List<Sold> sales, LocalDate now) {
        paidBy(sales, Habit.BY_CHEQUE).findFirst().ifPresent(cheque -> bounced(diary, cheque));
        paidBy(sales, Habit.PROMPT).findFirst().ifPresent(paid -> paidTwice(diary, paid));
        sales.stream()
                .filter(sold -> sold.buyer().habit() == Habit.LATE)
                .map(Sold::sale)
                .filter(sale -> sale.on().isAfter(now.minusDays(Habit.LATE.days())))
                .findFirst()
                .ifPresent(sale -> disputed(diary, sale));
    }

    /** It comes back in the month after, and is paid by transfer. */
    private void bounced(Diary diary, Paid cheque) {
        var on = cheque.on().plusMonths(1);
        diary.on(on, () -> paying.bounce(cheque, on));
        var again = new Paid(
                cheque.step() + "/transfer", cheque.sale(), on.plusDays(9), PaymentMeans.TRANSFER, cheque.amount());
        diary.on(again.on(), () -> paying.pay(again));
    }

    private void paidTwice(Diary diary, Paid paid) {
        var on = paid.on().plusDays(2);
        diary.on(on, () -> paying.payAgain(paid, on, on.plusDays(10)));
    }

    private void disputed(Diary diary, Sale sale) {
        var on = sale.on().plusDays(4);
        diary.on(on, () -> invoicing.dispute(sale, on));
    }

    private Stream<Paid> paidBy(List<Sold> sales, Habit habit) {
        return sales.stream()
                .filter(sold -> sold.buyer().habit() == habit)
                .flatMap(sold -> payers.expected(sold).stream());
    }
}
