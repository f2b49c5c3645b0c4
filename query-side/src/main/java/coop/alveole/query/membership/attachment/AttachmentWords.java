package coop.alveole.query.membership.attachment;

import coop.alveole.domain.membership.attachment.AttachedTo;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.membership.attachment.Audience;
import coop.alveole.query.files.ValidityWords;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How attachments are said, on the file, on its page and among the lines of the day. */
@Component
class AttachmentWords {
    private final MessageSource messages;
    private final ValidityWords validity;

    AttachmentWords(MessageSource messages, ValidityWords validity) {
        this.messages = messages;
        this.validity = validity;
    }

    String kind(AttachmentKind kind, Locale reader) {
        return say("attachment.kind." + kind, reader);
    }

    /** « CESA du 12/03/2026 », or nothing about the person alone. */
    String about(@Nullable AttachedTo about, Locale reader) {
        if (about == null) return "";
        return say(
                "attachment.about-on", reader, say("attachment.about." + about.kind(), reader), French.day(about.on()));
    }

    String validity(@Nullable LocalDate until, LocalDate day, Locale reader) {
        return validity.of(until, day, reader);
    }

    String missing(AttachedTo what, Locale reader) {
        return say("attachment.missing", reader, about(what, reader));
    }

    String ending(AttachmentKind kind, LocalDate until, LocalDate day, Locale reader) {
        return validity.ending(kind(kind, reader), until, day, reader);
    }

    String audience(Collection<Audience> audience, Locale reader) {
        return audience.stream()
                .map(each -> say("attachment.audience." + each, reader))
                .collect(Collectors.joining(", "));
    }

    String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
