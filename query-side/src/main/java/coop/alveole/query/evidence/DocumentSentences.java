package coop.alveole.query.evidence;

import coop.alveole.domain.membership.document.DocumentEvent;
import coop.alveole.domain.membership.document.DocumentEvent.*;
import java.util.Locale;

/** Says what was produced for one person, and how it left. */
final class DocumentSentences {
    private DocumentSentences() {}

    static String of(DocumentEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case DocumentProduced e ->
                sentences.say(
                        name,
                        reader,
                        sentences.word("document." + e.kind(), reader),
                        e.producedOn(),
                        e.file().sha256().shortForm());
            case RegisteredLetterRecorded e -> sentences.say(name, reader, e.sentOn(), e.number());
        };
    }
}
