package coop.alveole.query.evidence;

import coop.alveole.domain.membership.attachment.AttachmentEvent;
import coop.alveole.domain.membership.attachment.AttachmentEvent.*;
import coop.alveole.domain.membership.attachment.AttachmentKind;
import coop.alveole.domain.shared.RetentionClass;
import java.util.Locale;

/**
 * Says that a file was attached or withdrawn. Only what anybody who reads the file may know is called by its name: were
 * one kind alone reserved, the word would say which.
 */
final class AttachmentSentences {
    private AttachmentSentences() {}

    static String of(AttachmentEvent event, Locale reader, Sentences sentences) {
        return switch (event) {
            case DocumentAttached e -> {
                var about = e.about() == null
                        ? ""
                        : sentences.say(
                                "DocumentAttached.about",
                                reader,
                                sentences.word("attachment.about." + e.about().kind(), reader),
                                e.about().on());
                yield sentences.say("DocumentAttached", reader, e.attachedOn(), kind(e.kind(), reader, sentences))
                        + about;
            }
            case AttachmentWithdrawn e ->
                sentences.say(
                        "AttachmentWithdrawn",
                        reader,
                        e.withdrawnOn(),
                        kind(e.kind(), reader, sentences),
                        sentences.choice(e.reason(), reader));
        };
    }

    private static String kind(AttachmentKind kind, Locale reader, Sentences sentences) {
        return sentences.word(
                kind.retention() == RetentionClass.CONTACT ? "attachment.kind." + kind : "attachment.reserved", reader);
    }
}
