package coop.alveole.query.sending;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.sending.MailTone;
import coop.alveole.query.sending.MailRows.Row;
import coop.alveole.query.shared.FormCard;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.Frames;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Mails;
import coop.alveole.query.shared.Mails.State;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** « Courriels » : what would leave, what left, what did not; and where sending is switched on. */
@Controller
class MailPages {
    record MailsPage(
            Frame frame,
            String state,
            String readiness,
            String tone,
            List<String> decisions,
            String digest,
            int withoutAddress,
            List<Row> list,
            List<Row> past,
            List<Letter> letters,
            @Nullable FormCard chooseTone) {}

    record Letter(Row row, String at) {}

    private final Mails mails;
    private final MailRows rows;
    private final Frames frames;
    private final SendingSentences sentences;
    private final SystemState system;

    MailPages(Mails mails, MailRows rows, Frames frames, SendingSentences sentences, SystemState system) {
        this.mails = mails;
        this.rows = rows;
        this.frames = frames;
        this.sentences = sentences;
        this.system = system;
    }

    /** Of today alone: what would leave on another day nobody knows. */
    @Allowed(Access.READ_MAILS)
    @GetMapping("/mails")
    ModelAndView mails(Reading reading, HttpServletRequest request, Locale reader) {
        var frame = frames.of(request, reading, "mails");
        boolean decides = !frame.past() && reading.viewer().mayEverywhere(Access.SWITCH_SENDING);
        var due = mails.due(reading.asOf());
        var page = new MailsPage(
                frame,
                mails.isOn() ? "ON" : "OFF",
                mails.readiness().name(),
                "choice." + mails.tone(),
                mails.decisions().reversed().stream()
                        .map(event -> sentences.of(event, reader))
                        .toList(),
                decides ? due.digest().hex() : "",
                due.withoutAddress(),
                rows.of(due.of(State.WOULD_LEAVE), reader),
                rows.of(due.of(State.PAST), reader),
                rows.letters(reader).stream().map(this::letter).toList(),
                decides ? tones() : null);
        return new ModelAndView("mails", "page", page);
    }

    private Letter letter(Row row) {
        return new Letter(row, row.at() == null ? "" : French.moment(row.at(), system.zone()));
    }

    private FormCard tones() {
        var others = Stream.of(MailTone.values())
                .filter(tone -> tone != mails.tone())
                .toArray(MailTone[]::new);
        return new FormCard(
                "choose-tone",
                "action.choose-tone",
                "/api/v1/sending/choose-tone",
                null,
                List.of(FormCard.choice("tone", others)));
    }
}
