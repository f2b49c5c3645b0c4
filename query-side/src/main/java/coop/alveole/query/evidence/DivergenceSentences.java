package coop.alveole.query.evidence;

import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.divergence.DivergenceEvent.*;
import java.util.Locale;

/** Says what an export tells otherwise than we do, and what was chosen; never the words themselves. */
final class DivergenceSentences {
    private DivergenceSentences() {}

    static String of(DivergenceEvent event, Locale reader, Sentences sentences) {
        var subject = sentences.word(ToldLabel.key(event.there().subject()), reader);
        return switch (event) {
            case DivergenceFound e -> sentences.say("DivergenceFound", reader, subject, e.foundOn());
            case DivergenceSettled e ->
                sentences.say("DivergenceSettled." + e.choice(), reader, subject, e.settledOn());
        };
    }
}
