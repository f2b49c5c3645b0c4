package coop.alveole.projection.billing.entries;

import coop.alveole.domain.billing.chart.ChartEvent;
import coop.alveole.domain.billing.chart.ChartEvent.CodeChosen;
import coop.alveole.domain.billing.chart.ChartEvent.ExportFormatChosen;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.billing.entries.ChartFile.CodeLine;
import coop.alveole.projection.billing.entries.ChartFile.FormatLine;
import java.util.stream.Stream;

/** With which accounts, journals and codes are entries written, at any date? */
public final class ChartFiles implements Fold<ChartFile> {
    @Override
    public Class<ChartFile> document() {
        return ChartFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(ChartEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof ChartEvent e ? Stream.of(e.chartId().value()) : Stream.empty();
    }

    @Override
    public ChartFile empty(String key) {
        return ChartFile.empty(key);
    }

    @Override
    public ChartFile fold(ChartFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof ChartEvent event)) return file;
        return switch (event) {
            case CodeChosen e -> file.with(new CodeLine(e.use(), e.code(), e.validFrom()));
            case ExportFormatChosen e ->
                file.with(new FormatLine(e.flavour(), e.encoding(), e.auxiliaries(), e.validFrom()));
        };
    }
}
