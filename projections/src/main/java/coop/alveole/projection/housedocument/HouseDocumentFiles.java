package coop.alveole.projection.housedocument;

import coop.alveole.domain.housedocument.HouseDocumentEvent;
import coop.alveole.domain.housedocument.HouseDocumentEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.housedocument.HouseDocumentFile.Version;
import java.util.List;
import java.util.stream.Stream;

/** Which versions of its papers does the cooperative show, at any date? */
public final class HouseDocumentFiles implements Fold<HouseDocumentFile> {
    @Override
    public Class<HouseDocumentFile> document() {
        return HouseDocumentFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(HouseDocumentEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof HouseDocumentEvent e ? Stream.of(e.documentId().value()) : Stream.empty();
    }

    @Override
    public HouseDocumentFile empty(String key) {
        return new HouseDocumentFile(key, List.of(), null, -1);
    }

    @Override
    public HouseDocumentFile fold(HouseDocumentFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof HouseDocumentEvent event)) return file;
        long next = file.version() + 1;
        return switch (event) {
            case HouseDocumentPublished e ->
                new HouseDocumentFile(file.id(), List.of(version(e, recorded.position())), file.withdrawnOn(), next);
            case HouseDocumentWithdrawn e -> new HouseDocumentFile(file.id(), file.published(), e.withdrawnOn(), next);
        };
    }

    private static Version version(HouseDocumentPublished e, long position) {
        return new Version(
                e.publishedOn(), e.kind(), e.title(), e.datedOn(), e.validUntil(), e.readership(), e.file(), position);
    }
}
