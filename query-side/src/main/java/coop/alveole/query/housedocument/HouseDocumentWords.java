package coop.alveole.query.housedocument;

import coop.alveole.domain.housedocument.Readership;
import coop.alveole.projection.housedocument.HouseDocumentFile.Version;
import coop.alveole.query.housedocument.HouseDocumentView.Validity;
import coop.alveole.query.housedocument.Paper.Standing;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the papers of the cooperative are said, on their page and among the lines of the day. */
@Component
class HouseDocumentWords {
    private final MessageSource messages;

    HouseDocumentWords(MessageSource messages) {
        this.messages = messages;
    }

    /** « Kbis », or the name that was given to what is of no kind. */
    String name(Version version, Locale reader) {
        var title = version.title();
        return title == null ? say("house-document.kind." + version.kind(), reader) : title.text();
    }

    String standing(Standing standing, Locale reader) {
        return say("house-document.standing." + standing, reader);
    }

    String readership(Readership readership, Locale reader) {
        return say("house-document.readership." + readership, reader);
    }

    /** « jusqu'au 12/03/2027 »: words, beside the colour. */
    String validity(@Nullable LocalDate until, LocalDate day, Locale reader) {
        if (until == null) return "";
        return say("attachment.validity." + HouseDocumentView.validity(until, day), reader, French.day(until));
    }

    static String tone(Validity validity) {
        return switch (validity) {
            case WITHOUT_END, VALID -> "done";
            case ENDS_SOON -> "soon";
            case OVER -> "late";
        };
    }

    String ending(Version version, LocalDate until, LocalDate day, Locale reader) {
        var over = HouseDocumentView.validity(until, day) == Validity.OVER;
        return say(over ? "attachment.over" : "attachment.ends", reader, name(version, reader), French.day(until));
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
