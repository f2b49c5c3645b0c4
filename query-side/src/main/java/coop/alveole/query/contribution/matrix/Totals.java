package coop.alveole.query.contribution.matrix;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.contribution.ContributionQueries;
import coop.alveole.query.contribution.HouseTotal;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The sums under the matrix: of each territory and each cluster for whoever reads the whole house, else of the house alone,
 * where it may be told (security §11).
 */
@Component
class Totals {
    private static final String UNTOLD = "–";

    /** An activity with holders in two clusters stands under both: only the last row is the whole. */
    record Total(String label, List<String> months, String year) {}

    private final ContributionQueries contributions;
    private final MessageSource messages;

    Totals(ContributionQueries contributions, MessageSource messages) {
        this.contributions = contributions;
        this.messages = messages;
    }

    List<Total> of(List<Row> rows, Asked asked, Reading reading, Locale reader) {
        if (!reading.viewer().mayEverywhere(Access.READ_CONTRIBUTIONS))
            return List.of(sum(say("contributions.within-reach", reader), rows), house(asked.year(), reading, reader));
        var totals = new ArrayList<Total>();
        totals.addAll(by(rows, Row::territories, "contributions.of-territory", reader));
        totals.addAll(by(rows, Row::clusters, "contributions.of-cluster", reader));
        totals.add(sum(say("contributions.of-all", reader), rows));
        return List.copyOf(totals);
    }

    private List<Total> by(List<Row> rows, Function<Row, List<String>> places, String label, Locale reader) {
        return rows.stream()
                .map(places)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .map(place -> sum(
                        say(label, reader, place),
                        rows.stream()
                                .filter(row -> places.apply(row).contains(place))
                                .toList()))
                .toList();
    }

    private static Total sum(String label, List<Row> rows) {
        var months = IntStream.range(0, MatrixRows.MONTHS)
                .mapToObj(at -> rows.stream()
                        .map(row -> new Money(row.cells().get(at).cents()))
                        .collect(Money.sum()))
                .toList();
        return new Total(
                label,
                months.stream().map(French::euros).toList(),
                French.euros(months.stream().collect(Money.sum())));
    }

    private Total house(int year, Reading reading, Locale reader) {
        var months = IntStream.rangeClosed(1, MatrixRows.MONTHS)
                .mapToObj(month -> contributions.ofTheHouse(YearMonth.of(year, month), reading))
                .map(Totals::said)
                .toList();
        return new Total(say("contributions.of-five-others", reader), months, UNTOLD);
    }

    private static String said(HouseTotal total) {
        return Optional.ofNullable(total.amountCents())
                .map(cents -> French.euros(new Money(cents)))
                .orElse(UNTOLD);
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
