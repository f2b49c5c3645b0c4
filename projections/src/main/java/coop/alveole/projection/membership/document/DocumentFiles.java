package coop.alveole.projection.membership.document;

import coop.alveole.domain.membership.document.DocumentEvent;
import coop.alveole.domain.membership.document.DocumentEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.projection.membership.document.DocumentFile.*;
import java.util.List;
import java.util.stream.Stream;

/** What was produced for whom, when, and how did it leave? */
public final class DocumentFiles implements Fold<DocumentFile> {
    @Override
    public Class<DocumentFile> document() {
        return DocumentFile.class;
    }

    @Override
    public int version() {
        return 3;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(DocumentEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof DocumentEvent e ? Stream.of(e.membershipId().value()) : Stream.empty();
    }

    @Override
    public DocumentFile empty(String key) {
        return new DocumentFile(key, List.of(), List.of());
    }

    @Override
    public DocumentFile fold(DocumentFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof DocumentEvent event)) return file;
        return switch (event) {
            case DocumentProduced e ->
                file.with(new Produced(
                        e.documentId(),
                        e.kind(),
                        e.matter(),
                        e.producedOn(),
                        e.file(),
                        recorded.actor(),
                        recorded.position()));
            case RegisteredLetterRecorded e ->
                file.with(new Sent(e.documentId(), e.sentOn(), e.number(), null, recorded.position()));
            case RegisteredLetterWithdrawn e -> file.with(e);
        };
    }
}
