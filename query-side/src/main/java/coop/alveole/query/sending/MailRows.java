package coop.alveole.query.sending;

import coop.alveole.query.shared.Mails;
import coop.alveole.query.shared.Mails.Line;
import coop.alveole.query.worklist.Colleagues;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Each letter with its words, as it leaves or has left. */
@Component
class MailRows {
    /** {@code said} is the code of why it did not leave, empty where there is none. */
    record Row(
            String state,
            String to,
            String address,
            String subject,
            String text,
            @Nullable Instant at,
            int attempts,
            String said) {}

    private final Mails mails;
    private final MailWords words;
    private final CustomerLetters letters;
    private final Colleagues colleagues;

    MailRows(Mails mails, MailWords words, CustomerLetters letters, Colleagues colleagues) {
        this.mails = mails;
        this.words = words;
        this.letters = letters;
        this.colleagues = colleagues;
    }

    List<Row> of(List<Line> lines, Locale reader) {
        return lines.stream().map(line -> row(line, reader)).toList();
    }

    List<Row> letters(Locale reader) {
        return of(mails.letters(), reader);
    }

    private Row row(Line line, Locale reader) {
        var said = words(line);
        return new Row(
                line.state().name(),
                to(line, reader),
                line.address(),
                said.subject(),
                said.text(),
                line.at(),
                line.attempts(),
                line.said());
    }

    private String to(Line line, Locale reader) {
        var outside = line.outside();
        if (outside != null) return outside.keeper();
        var recipient = line.recipient();
        return recipient == null ? "" : colleagues.name(recipient, reader);
    }

    private MailWords.Words words(Line line) {
        return switch (line.kind()) {
            case REMINDER ->
                words.reminder(
                        Objects.requireNonNull(line.deadlineId()),
                        Objects.requireNonNull(line.actBy()),
                        mails.tone(),
                        mails.site());
            case PASSWORD -> words.hiddenPassword();
            case SIGN_IN -> words.hiddenSignIn();
            case INVITATION -> words.hiddenInvitation();
            case ANCHOR -> {
                var anchor = Objects.requireNonNull(line.outside());
                yield words.anchor(anchor.position(), anchor.chain());
            }
            case CUSTOMER -> {
                var about = Objects.requireNonNull(line.customer());
                yield letters.words(about.paper(), about.letter(), mails.terms());
            }
        };
    }
}
