package coop.alveole.query.files;

import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « jusqu'au 12/03/2027 », « à remplacer… »: validity in words, beside its colour. */
@Component
public class ValidityWords {
    private final MessageSource messages;

    public ValidityWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Nothing where there is no end. */
    public String of(@Nullable LocalDate until, LocalDate day, Locale reader) {
        return until == null ? "" : say("attachment.validity." + Validity.of(until, day), reader, French.day(until));
    }

    /** Among the lines of the day. */
    public String ending(String what, LocalDate until, LocalDate day, Locale reader) {
        var over = Validity.of(until, day) == Validity.OVER;
        return say(over ? "attachment.over" : "attachment.ends", reader, what, French.day(until));
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
