package coop.alveole.projection.billing.series;

import coop.alveole.domain.billing.series.SeriesEvent;
import coop.alveole.domain.billing.series.SeriesEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** Where does each series of numbers stand? */
public final class SeriesFiles implements Fold<SeriesFile> {
    @Override
    public Class<SeriesFile> document() {
        return SeriesFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(SeriesEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof SeriesEvent e ? Stream.of(e.seriesId().value()) : Stream.empty();
    }

    @Override
    public SeriesFile empty(String key) {
        return SeriesFile.empty(key);
    }

    @Override
    public SeriesFile fold(SeriesFile file, Recorded<?> recorded) {
        long at = recorded.position();
        return switch (recorded.event()) {
            case NumberTaken e -> file.reached(e.number(), e.issuedOn(), file.epoch(), at);
            case SeriesContinued e -> file.reached(e.last(), e.lastIssuedOn(), e.epoch(), at);
            default -> file;
        };
    }
}
