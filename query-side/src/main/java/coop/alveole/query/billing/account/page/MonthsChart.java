package coop.alveole.query.billing.account.page;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.account.ActivityAccount;
import coop.alveole.query.billing.account.term.SalesMoney;
import coop.alveole.query.billing.account.term.SalesMoney.Issued;
import coop.alveole.query.billing.account.term.Term;
import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.Unit;
import coop.alveole.query.chart.figure.PairedBars;
import coop.alveole.query.chart.figure.PairedBars.Pair;
import coop.alveole.query.shared.Reading;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an activity invoiced and collected in each of the last twelve months, VAT included. */
@Component
class MonthsChart {
    private static final int MONTHS = 12;

    private final SalesMoney sales;
    private final MessageSource messages;

    MonthsChart(SalesMoney sales, MessageSource messages) {
        this.sales = sales;
        this.messages = messages;
    }

    Chart of(ActivityAccount account, Reading reading, Locale reader) {
        var last = YearMonth.from(account.asOf());
        var words = ChartReader.of(messages, reader);
        var invoiced = invoiced(account.activity(), reading);
        var pairs = IntStream.rangeClosed(1 - MONTHS, 0)
                .mapToObj(back -> last.plusMonths(back))
                .map(month -> new Pair(
                        words.shortMonth(month.getMonthValue()),
                        invoiced.getOrDefault(month, Money.ZERO).cents(),
                        account.sum(Term.COLLECTED, month).cents()))
                .toList();
        var heading = new Heading(
                "account-months", say("activity-account.chart", reader), say("activity-account.chart-seen", reader));
        var names = new PairedBars.Names(
                say("activity-account.month", reader),
                say("activity-account.invoiced", reader),
                say("activity-account.collected", reader));
        return new PairedBars(heading, Size.SMALL, Unit.EUROS, names, pairs).draw(words);
    }

    /** Month by month, credit notes taken off. */
    private Map<YearMonth, Money> invoiced(ActivityId activity, Reading reading) {
        return sales.issued(activity, reading).stream()
                .filter(Issued::isOurs)
                .collect(Collectors.toMap(
                        issued -> YearMonth.from(issued.issue().issuedOn()), Issued::withTax, Money::plus));
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
