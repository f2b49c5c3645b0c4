package coop.alveole.query.evidence;

import coop.alveole.domain.membership.document.DocumentEvent;
import coop.alveole.domain.membership.document.DocumentEvent.*;
import coop.alveole.domain.membership.letters.LetterBatchEvent;
import coop.alveole.domain.membership.letters.LetterBatchEvent.LettersProduced;
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
            case RegisteredLetterWithdrawn e ->
                sentences.say(name, reader, e.withdrawnOn(), e.number(), sentences.choice(e.reason(), reader));
        };
    }

    static String of(LetterBatchEvent event, Locale reader, Sentences sentences) {
        return switch (event) {
            case LettersProduced e ->
                sentences.say(
                        "LettersProduced",
                        reader,
                        e.producedOn(),
                        sentences.word("document." + e.kind(), reader),
                        e.letters().size(),
                        e.notWrittenTo().size());
        };
    }
}
