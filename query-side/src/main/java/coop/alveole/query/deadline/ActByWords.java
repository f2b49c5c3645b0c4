package coop.alveole.query.deadline;

import coop.alveole.domain.deadline.ActBy;
import coop.alveole.domain.deadline.ActBy.*;
import coop.alveole.query.shared.French;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says what the last day to act depends on. */
@Component
public class ActByWords {
    private final MessageSource messages;

    ActByWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(ActBy act, Locale reader) {
        return switch (act) {
            case ByKnownAssembly known -> say("act-by.known", reader, French.day(known.heldOn()));
            case ByAssumedAssembly assumed ->
                say(
                        "act-by.assumed",
                        reader,
                        Integer.toString(assumed.year()),
                        French.day(assumed.latestOn()),
                        French.day(assumed.heldBefore()));
            case WithoutAssembly none -> say("act-by.none", reader, French.day(none.conveneBefore()));
        };
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
