package coop.alveole.query.contribution.matrix;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.Unit;
import coop.alveole.query.chart.figure.Bars;
import coop.alveole.query.chart.figure.Bars.Bar;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The contribution of what is shown, month by month. */
@Component
class MatrixChart {
    private final MessageSource messages;

    MatrixChart(MessageSource messages) {
        this.messages = messages;
    }

    Chart of(List<Row> rows, int year, Locale reader) {
        var bars = IntStream.range(0, MatrixRows.MONTHS)
                .mapToObj(at -> new Bar(
                        say("contributions.month." + (at + 1), reader),
                        rows.stream()
                                .mapToLong(row -> row.cells().get(at).cents())
                                .sum()))
                .toList();
        var heading = new Heading(
                "contributions-by-month",
                say("contributions.chart", reader, Integer.toString(year)),
                say("contributions.chart-seen", reader));
        var names = new Bars.Names(say("contributions.by-month", reader), say("contributions.title", reader));
        return new Bars(heading, Size.LARGE, Unit.EUROS, names, rows.isEmpty() ? List.of() : bars)
                .draw(ChartReader.of(messages, reader));
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
