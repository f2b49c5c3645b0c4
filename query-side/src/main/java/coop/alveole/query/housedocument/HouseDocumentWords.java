package coop.alveole.query.housedocument;

import coop.alveole.domain.housedocument.Readership;
import coop.alveole.projection.housedocument.HouseDocumentFile.Version;
import coop.alveole.query.files.ValidityWords;
import coop.alveole.query.housedocument.Paper.Standing;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the papers of the cooperative are said, on their page and among the lines of the day. */
@Component
class HouseDocumentWords {
    private final MessageSource messages;
    private final ValidityWords validity;

    HouseDocumentWords(MessageSource messages, ValidityWords validity) {
        this.messages = messages;
        this.validity = validity;
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

    String validity(@Nullable LocalDate until, LocalDate day, Locale reader) {
        return validity.of(until, day, reader);
    }

    String ending(Version version, LocalDate until, LocalDate day, Locale reader) {
        return validity.ending(name(version, reader), until, day, reader);
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
