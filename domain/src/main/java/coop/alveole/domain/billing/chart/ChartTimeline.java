package coop.alveole.domain.billing.chart;

import coop.alveole.domain.billing.chart.ChartEvent.CodeChosen;
import coop.alveole.domain.billing.chart.ChartEvent.ExportFormatChosen;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/** The accounts through time, from what was recorded, in that order. */
public record ChartTimeline(List<ChartEvent> choices) {
    public static final ChartTimeline NONE = new ChartTimeline(List.of());

    /** Of two choices of the same thing, the one that began later counts; on the same day, the one recorded later. */
    public ChartTimeline {
        choices = choices.stream()
                .sorted(Comparator.comparing(ChartEvent::validFrom))
                .toList();
    }

    public ChartTimeline with(ChartEvent choice) {
        return new ChartTimeline(
                Stream.concat(choices.stream(), Stream.of(choice)).toList());
    }

    /** An entry takes the accounts of the day of its fact (W8). */
    public Chart on(LocalDate day) {
        var codes = new HashMap<AccountUse, Label>();
        var chart = Chart.DEFAULT;
        for (var choice : choices) {
            if (choice.validFrom().isAfter(day)) break;
            switch (choice) {
                case CodeChosen e -> codes.put(e.use(), e.code());
                case ExportFormatChosen e ->
                    chart = new Chart(chart.chosen(), e.flavour(), e.encoding(), e.auxiliaries());
            }
        }
        return new Chart(codes, chart.flavour(), chart.encoding(), chart.auxiliaries());
    }
}
