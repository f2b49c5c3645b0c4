package coop.alveole.query.evidence;

import coop.alveole.domain.membership.flag.FlagEvent;
import coop.alveole.domain.membership.flag.FlagEvent.*;
import java.util.Locale;

/** Says what was said of a flag. */
final class FlagSentences {
    private FlagSentences() {}

    static String of(FlagEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        var what = sentences.word("flag." + event.flag().kind(), reader);
        var from = event.flag().from();
        return switch (event) {
            case FlagAcknowledged e ->
                sentences.say(name, reader, e.acknowledgedOn(), what, from, sentences.choice(e.reason(), reader));
            case FlagReopened e -> sentences.say(name, reader, e.reopenedOn(), what, from);
        };
    }
}
