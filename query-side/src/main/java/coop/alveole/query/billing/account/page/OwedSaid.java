package coop.alveole.query.billing.account.page;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.account.term.SalesMoney;
import coop.alveole.query.billing.account.term.SalesMoney.Issued;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** « À encaisser »: who owes what to one activity, the longest due first. */
@Component
public class OwedSaid {
    /** {@code late} on the day that is asked. */
    public record Row(
            String customer, String number, String href, LocalDate due, String dueOn, boolean late, Money amount) {
        public String euros() {
            return French.euros(amount);
        }
    }

    private final SalesMoney sales;

    OwedSaid(SalesMoney sales) {
        this.sales = sales;
    }

    /** {@code names} are those of the customers that this reader may read, by their ids. */
    public List<Row> of(ActivityId activity, Map<String, String> names, Reading reading) {
        return sales.issued(activity, reading).stream()
                .filter(issued -> issued.due().isPositive())
                .map(issued -> row(issued, names, reading.asOf()))
                .sorted(Comparator.comparing(Row::due).thenComparing(Row::number))
                .toList();
    }

    private static Row row(Issued issued, Map<String, String> names, LocalDate day) {
        var due = issued.issue().dueOn();
        return new Row(
                names.getOrDefault(issued.customer(), "–"),
                issued.issue().number().toString(),
                "/invoices/" + issued.file().id(),
                due,
                French.day(due),
                due.isBefore(day),
                issued.due());
    }

    public static Money sum(List<Row> rows) {
        return rows.stream().map(Row::amount).collect(Money.sum());
    }
}
