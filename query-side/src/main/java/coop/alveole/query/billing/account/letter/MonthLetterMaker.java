package coop.alveole.query.billing.account.letter;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.account.ActivityAccount;
import coop.alveole.query.billing.account.ActivityAccounts;
import coop.alveole.query.billing.account.letter.MonthLetter.Part;
import coop.alveole.query.billing.account.letter.MonthLetter.Row;
import coop.alveole.query.billing.account.page.BeforePay;
import coop.alveole.query.billing.account.page.OwedSaid;
import coop.alveole.query.billing.account.term.AccountFact;
import coop.alveole.query.billing.account.term.AccountFact.Origin;
import coop.alveole.query.billing.account.term.SalesMoney;
import coop.alveole.query.billing.account.term.SalesMoney.Issued;
import coop.alveole.query.billing.account.term.Term;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.invoice.CustomerNames;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.contribution.ContributionQueries;
import coop.alveole.query.contribution.ContributionView;
import coop.alveole.query.contribution.statement.Calculation;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the letter of a month from the facts of that month, as they stood on its last day, or today where it goes on. */
@Component
class MonthLetterMaker {
    /** The longest one. */
    private static final int A_MONTH = 31;

    private final ActivityAccounts accounts;
    private final SalesMoney sales;
    private final OwedSaid owed;
    private final BeforePay beforePay;
    private final ContributionQueries contributions;
    private final CustomerNames customers;
    private final SellingActivities activities;
    private final MessageSource messages;

    MonthLetterMaker(
            ActivityAccounts accounts,
            SalesMoney sales,
            OwedSaid owed,
            BeforePay beforePay,
            ContributionQueries contributions,
            CustomerNames customers,
            SellingActivities activities,
            MessageSource messages) {
        this.accounts = accounts;
        this.sales = sales;
        this.owed = owed;
        this.beforePay = beforePay;
        this.contributions = contributions;
        this.customers = customers;
        this.activities = activities;
        this.messages = messages;
    }

    /** Empty for an account out of reach, and for a month that has not begun. */
    Optional<MonthLetter> of(ActivityId activity, YearMonth month, Reading asked, Locale reader) {
        if (month.atDay(1).isAfter(asked.asOf())) return Optional.empty();
        var end = month.atEndOfMonth();
        var reading = asked.on(end.isAfter(asked.asOf()) ? asked.asOf() : end);
        return accounts.account(activity, reading).map(account -> letter(account, month, reading, asked, reader));
    }

    /** Customers are called as they are called on the day of whoever asks. */
    private MonthLetter letter(
            ActivityAccount account, YearMonth month, Reading reading, Reading asked, Locale reader) {
        var names = customers.names(asked);
        var issued = sales.issued(account.activity(), reading);
        var rows = owed.of(account.activity(), names, reading);
        var view = contributions.of(account.activity(), month, reading);
        return new MonthLetter(
                activities.names(asked).getOrDefault(account.activity(), "–"),
                ChartReader.of(messages, reader).month(month),
                French.day(reading.asOf()),
                invoiced(issued, names, month, reader),
                collected(account, issued, names, month, reader),
                owed(rows, reader),
                view.map(known -> calculation(known, reader)).orElse(""),
                view.map(known -> say("contribution.state." + known.status(), reader))
                        .orElse(""),
                view.map(known -> charges(known, reader)).orElse(""),
                available(account, reader),
                next(account, rows, reading.asOf(), reader));
    }

    private Part invoiced(List<Issued> all, Map<String, String> names, YearMonth month, Locale reader) {
        var issued = all.stream()
                .filter(Issued::isOurs)
                .filter(each -> YearMonth.from(each.issue().issuedOn()).equals(month))
                .toList();
        var net = issued.stream().map(Issued::net).collect(Money.sum());
        return new Part(
                say("letter.invoiced", reader, French.euros(net), issued.size()),
                say("letter.issued-on", reader),
                issued.stream()
                        .map(each -> new Row(
                                French.day(each.issue().issuedOn()),
                                each.issue().number().toString(),
                                names.getOrDefault(each.customer(), "–"),
                                French.euros(each.net())))
                        .toList());
    }

    private Part collected(
            ActivityAccount account, List<Issued> issued, Map<String, String> names, YearMonth month, Locale reader) {
        var buyers = issued.stream()
                .collect(Collectors.toMap(each -> each.file().id(), each -> names.getOrDefault(each.customer(), "–")));
        var facts = account.of(Term.COLLECTED).stream()
                .filter(fact -> fact.month().equals(month))
                .toList();
        return new Part(
                say("letter.collected", reader, French.euros(account.sum(Term.COLLECTED, month)), facts.size()),
                say("letter.paid-on", reader),
                facts.stream().flatMap(fact -> row(fact, buyers).stream()).toList());
    }

    private static Optional<Row> row(AccountFact fact, Map<String, String> buyers) {
        return fact.origin() instanceof Origin.OfPayment(var _, var invoice, var number)
                ? Optional.of(new Row(
                        French.day(fact.on()), number, buyers.getOrDefault(invoice, "–"), French.euros(fact.amount())))
                : Optional.empty();
    }

    private Part owed(List<OwedSaid.Row> rows, Locale reader) {
        return new Part(
                say("letter.owed", reader, French.euros(OwedSaid.sum(rows)), rows.size()),
                say("invoices.due-on", reader),
                rows.stream()
                        .map(row -> new Row(row.dueOn(), row.number(), row.customer(), row.euros()))
                        .toList());
    }

    private String calculation(ContributionView view, Locale reader) {
        return Calculation.of(view, messages, reader).stream()
                .map(Calculation.Part::words)
                .collect(Collectors.joining(" "));
    }

    private String charges(ContributionView view, Locale reader) {
        long cents = view.sums().chargesCents();
        return cents == 0 ? "" : say("letter.charges", reader, French.euros(new Money(cents)));
    }

    private String available(ActivityAccount account, Locale reader) {
        if (account.available().isEmpty()) return say("activity-account.no-opening", reader);
        var amount = French.euros(account.available().get());
        return account.beforePay().isEmpty()
                ? say("letter.available-after-pay", reader, amount)
                : say("letter.available-before-pay", reader, amount, beforePay.of(account, reader));
    }

    /** What is due in the next month, what is late already, what the month still waits for. */
    private List<String> next(ActivityAccount account, List<OwedSaid.Row> rows, LocalDate day, Locale reader) {
        var said = new ArrayList<String>();
        var late = rows.stream().filter(OwedSaid.Row::late).toList();
        var soon = rows.stream()
                .filter(row -> !row.late() && !row.due().isAfter(day.plusDays(A_MONTH)))
                .toList();
        if (!late.isEmpty()) said.add(say("letter.late", reader, French.euros(OwedSaid.sum(late)), late.size()));
        if (!soon.isEmpty()) said.add(say("letter.soon", reader, French.euros(OwedSaid.sum(soon)), soon.size()));
        if (!account.beforePay().isEmpty()) said.add(say("letter.pay-to-come", reader));
        return List.copyOf(said);
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
