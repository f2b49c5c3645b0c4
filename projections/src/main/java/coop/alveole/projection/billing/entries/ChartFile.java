package coop.alveole.projection.billing.entries;

import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.Auxiliaries;
import coop.alveole.domain.billing.chart.ChartEvent;
import coop.alveole.domain.billing.chart.ChartEvent.CodeChosen;
import coop.alveole.domain.billing.chart.ChartEvent.ExportFormatChosen;
import coop.alveole.domain.billing.chart.ChartTimeline;
import coop.alveole.domain.billing.chart.ExportEncoding;
import coop.alveole.domain.billing.chart.ExportFlavour;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.ChartId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The accounts of the house through time: what was chosen, each from a day on. */
public record ChartFile(String id, List<CodeLine> codes, List<FormatLine> formats, long version) {
    public record CodeLine(AccountUse use, Label code, LocalDate from) {}

    public record FormatLine(ExportFlavour flavour, ExportEncoding encoding, Auxiliaries auxiliaries, LocalDate from) {}

    public static ChartFile empty(String id) {
        return new ChartFile(id, List.of(), List.of(), 0);
    }

    public ChartTimeline timeline() {
        if (version == 0) return ChartTimeline.NONE;
        var chart = new ChartId(id);
        Stream<ChartEvent> chosen =
                codes.stream().map(line -> new CodeChosen(chart, line.use(), line.code(), line.from()));
        Stream<ChartEvent> formats = this.formats.stream()
                .map(line -> new ExportFormatChosen(
                        chart, line.flavour(), line.encoding(), line.auxiliaries(), line.from()));
        return new ChartTimeline(Stream.concat(chosen, formats).toList());
    }

    ChartFile with(CodeLine line) {
        return new ChartFile(id, appended(codes, line), formats, version + 1);
    }

    ChartFile with(FormatLine line) {
        return new ChartFile(id, codes, appended(formats, line), version + 1);
    }

    private static <T> List<T> appended(List<T> known, T one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
