package coop.alveole.query.chart.figure;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.chart.ChartReader;
import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import coop.alveole.query.chart.Unit;
import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.Hatching;
import coop.alveole.query.chart.draw.Plot;
import coop.alveole.query.chart.draw.Slices;
import java.util.List;
import java.util.stream.Stream;

/** What an amount is made of, for each of some things: the hours of each territory, by kind. */
public record StackedBars(Heading heading, Size size, Unit unit, Names names, List<Stack> stacks) {
    private static final double NARROWEST = 3;

    /** {@code of} is the title of the table's first column, {@code parts} those of the others, from the base up. */
    public record Names(String of, List<String> parts) {
        public Names {
            parts = List.copyOf(parts);
            if (parts.isEmpty() || parts.size() > Hatching.SERIES_MAX)
                throw new IllegalArgumentException(parts.size() + " parts cannot be told apart");
        }
    }

    /** None of the values is below zero: what is missing cannot be stacked. */
    public record Stack(String label, List<Long> values) {
        public Stack {
            values = List.copyOf(values);
            if (values.stream().anyMatch(value -> value < 0))
                throw new IllegalArgumentException("below zero: " + label);
        }

        long total() {
            return values.stream().mapToLong(Long::longValue).sum();
        }
    }

    public StackedBars {
        stacks = List.copyOf(stacks);
        int parts = names.parts().size();
        if (stacks.stream().anyMatch(stack -> stack.values().size() != parts))
            throw new IllegalArgumentException("each stack has " + parts + " parts");
    }

    public Chart draw(ChartReader reader) {
        if (stacks.isEmpty()) return Empty.chart(heading, size, table(reader), reader);
        var slices = Slices.of(stacks.size(), size.width() / NARROWEST);
        var shown = slices.strongest(stacks, Stack::total);
        var said = slices.per() == 1 ? heading : heading.adding(reader.groupedBy(slices.per()));
        var drawing = new Drawing(said, size);
        double top = Legend.drawn(drawing, names.parts()) + 20;
        long greatest = stacks.stream().mapToLong(Stack::total).max().orElse(0);
        var plot = Plot.drawn(drawing, size, top, new Plot.Range(unit, 0, greatest), reader);
        for (int i = 0; i < shown.size(); i++) stack(drawing, plot, shown, i, reader);
        plot.names(shown.stream().map(Stack::label).toList());
        return new Chart(said, size, drawing.svg(plot.height()), table(reader));
    }

    private void stack(Drawing drawing, Plot plot, List<Stack> shown, int i, ChartReader reader) {
        var stack = shown.get(i);
        double wide = plot.band(shown.size()) * 0.72;
        long under = 0;
        for (int part = 0; part < stack.values().size(); part++) {
            long value = stack.values().get(part);
            if (value > 0)
                drawing.bar(
                        reader.pair(stack.label() + ", " + names.parts().get(part), reader.said(unit, value)),
                        drawing.series(part),
                        plot.middle(i, shown.size()) - wide / 2,
                        plot.y(under + value),
                        wide,
                        plot.y(under) - plot.y(under + value));
            under += value;
        }
    }

    private Chart.Table table(ChartReader reader) {
        return new Chart.Table(
                Stream.concat(Stream.of(names.of()), names.parts().stream()).toList(),
                stacks.stream()
                        .map(stack -> new Chart.Row(
                                Stream.concat(
                                                Stream.of(stack.label()),
                                                stack.values().stream().map(value -> reader.said(unit, value)))
                                        .toList(),
                                ""))
                        .toList());
    }
}
