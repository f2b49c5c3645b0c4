package coop.alveole.projection.billing.opening;

import coop.alveole.domain.billing.opening.OpeningEvent;
import coop.alveole.domain.billing.opening.OpeningEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** What was taken over of each activity, and what does the software of before say of it? */
public final class OpeningFiles implements Fold<OpeningFile> {
    @Override
    public Class<OpeningFile> document() {
        return OpeningFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(OpeningEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof OpeningEvent e ? Stream.of(e.activityId().value()) : Stream.empty();
    }

    @Override
    public OpeningFile empty(String key) {
        return OpeningFile.empty(key);
    }

    @Override
    public OpeningFile fold(OpeningFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof OpeningEvent event)) return file;
        return switch (event) {
            case ActivityBalanceOpened e -> file.with(e);
            case FiguresOfBeforeTold e -> file.with(e);
            case DifferenceAccepted e -> file.with(e);
        };
    }
}
