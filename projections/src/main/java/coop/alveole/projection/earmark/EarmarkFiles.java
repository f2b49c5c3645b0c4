package coop.alveole.projection.earmark;

import coop.alveole.domain.earmark.EarmarksEvent;
import coop.alveole.domain.earmark.EarmarksEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.earmark.EarmarkFile.Kind;
import coop.alveole.projection.earmark.EarmarkFile.Turn;
import java.util.List;
import java.util.stream.Stream;

/** What does each activity set aside, what for, and until when? */
public final class EarmarkFiles implements Fold<EarmarkFile> {
    @Override
    public Class<EarmarkFile> document() {
        return EarmarkFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(EarmarksEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof EarmarksEvent e ? Stream.of(e.earmarksId().value()) : Stream.empty();
    }

    @Override
    public EarmarkFile empty(String key) {
        return EarmarkFile.empty(key);
    }

    @Override
    public EarmarkFile fold(EarmarkFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof EarmarksEvent event)) return file;
        return file.with(
                switch (event) {
                    case AmountSetAside e ->
                        new Turn(
                                e.earmark(),
                                Kind.SET_ASIDE,
                                e.amount(),
                                e.motive(),
                                e.setAsideOn(),
                                recorded.position());
                    case AmountReleased e ->
                        new Turn(
                                e.earmark(), Kind.RELEASED, e.amount(), List.of(), e.releasedOn(), recorded.position());
                });
    }
}
