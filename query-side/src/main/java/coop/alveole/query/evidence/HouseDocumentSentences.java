package coop.alveole.query.evidence;

import coop.alveole.domain.housedocument.HouseDocumentEvent;
import coop.alveole.domain.housedocument.HouseDocumentEvent.*;
import java.util.Locale;

/** Says that a paper of the cooperative was published, or a version of it withdrawn. */
final class HouseDocumentSentences {
    private HouseDocumentSentences() {}

    static String of(HouseDocumentEvent event, Locale reader, Sentences sentences) {
        return switch (event) {
            case HouseDocumentPublished e ->
                sentences.say(
                        "HouseDocumentPublished",
                        reader,
                        e.publishedOn(),
                        e.title() == null
                                ? sentences.word("house-document.kind." + e.kind(), reader)
                                : e.title().text());
            case HouseDocumentWithdrawn e ->
                sentences.say(
                        "HouseDocumentWithdrawn",
                        reader,
                        e.withdrawnOn(),
                        sentences.word("house-document.kind." + e.kind(), reader),
                        sentences.choice(e.reason(), reader));
        };
    }
}
