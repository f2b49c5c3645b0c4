package coop.alveole.query.membership.attachment;

import coop.alveole.domain.membership.attachment.AttachedTo;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.membership.attachment.Audience;
import coop.alveole.query.membership.attachment.AttachmentView.Validity;
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

    AttachmentWords(MessageSource messages) {
        this.messages = messages;
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

    /** « jusqu'au 12/03/2027 », « bientôt fini, le… »: words, beside the colour. */
    String validity(@Nullable LocalDate until, LocalDate day, Locale reader) {
        if (until == null) return "";
        return say("attachment.validity." + AttachmentView.validity(until, day), reader, French.day(until));
    }

    static String tone(@Nullable LocalDate until, LocalDate day) {
        return switch (AttachmentView.validity(until, day)) {
            case WITHOUT_END, VALID -> "done";
            case ENDS_SOON -> "soon";
            case OVER -> "late";
        };
    }

    String missing(AttachedTo what, Locale reader) {
        return say("attachment.missing", reader, about(what, reader));
    }

    String ending(AttachmentKind kind, LocalDate until, LocalDate day, Locale reader) {
        var over = AttachmentView.validity(until, day) == Validity.OVER;
        return say(over ? "attachment.over" : "attachment.ends", reader, kind(kind, reader), French.day(until));
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
