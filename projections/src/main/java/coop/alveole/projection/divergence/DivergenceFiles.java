package coop.alveole.projection.divergence;

import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.divergence.KnownDivergences;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** What is still to be chosen, of whom? */
public final class DivergenceFiles implements Fold<DivergenceFile> {
    @Override
    public Class<DivergenceFile> document() {
        return DivergenceFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(DivergenceEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof DivergenceEvent e ? Stream.of(e.divergencesId().value()) : Stream.empty();
    }

    @Override
    public DivergenceFile empty(String key) {
        return new DivergenceFile(key, KnownDivergences.NONE, -1);
    }

    @Override
    public DivergenceFile fold(DivergenceFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof DivergenceEvent event)) return file;
        return new DivergenceFile(file.id(), file.divergences().with(event), file.version() + 1);
    }
}
