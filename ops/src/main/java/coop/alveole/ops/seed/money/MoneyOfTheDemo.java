package coop.alveole.ops.seed.money;

import coop.alveole.domain.shared.ActivityId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Three years of what comes in: sales in their seasons, who pays late or never, and months that are closed. */
@Component
public class MoneyOfTheDemo {
    private final CustomersOfTheDemo customers;
    private final Clientele clientele;
    private final QuotesOfTheDemo quotes;
    private final InvoicesOfTheDemo invoices;
    private final InternalInvoicesOfTheDemo internals;
    private final IntroducedSaleOfTheDemo introduced;
    private final YearsOfSales sales;
    private final Payers payers;
    private final Incidents incidents;
    private final MonthsOfTheDemo months;
    private final PayOfTheDemo pay;
    private final BankFile bank;

    MoneyOfTheDemo(
            CustomersOfTheDemo customers,
            Clientele clientele,
            QuotesOfTheDemo quotes,
            InvoicesOfTheDemo invoices,
            InternalInvoicesOfTheDemo internals,
            IntroducedSaleOfTheDemo introduced,
            YearsOfSales sales,
            Payers payers,
            Incidents incidents,
            MonthsOfTheDemo months,
            PayOfTheDemo pay,
            BankFile bank) {
        this.customers = customers;
        this.clientele = clientele;
        this.quotes = quotes;
        this.invoices = invoices;
        this.internals = internals;
        this.introduced = introduced;
        this.sales = sales;
        this.payers = payers;
        this.incidents = incidents;
        this.months = months;
        this.pay = pay;
        this.bank = bank;
    }

    /** {@code odile}: whose sales are told one by one. Answers the file of the bank, which nobody has taken in yet. */
    public String record(ActivityId odile, List<Trader> sellers, LocalDate now) {
        customers.record(odile, now.minusMonths(5));
        quotes.record(odile, now);
        var diary = new Diary();
        invoices.plan(diary, odile, now);
        internals.plan(diary, odile, sellers, now);
        introduced.plan(diary, odile, sellers, now);
        var sold = sales.plan(diary, clientele.of(sellers), now);
        payers.handIn(diary, sold);
        incidents.plan(diary, sold, now);
        sold.stream()
                .map(each -> YearMonth.from(each.sale().on()))
                .min(Comparator.naturalOrder())
                .ifPresent(first -> months.plan(diary, first, now));
        pay.plan(diary, sellers, sold, now);
        diary.tellUntil(now);
        return bank.of(payers.toCome(sold), now);
    }
}
