package coop.alveole.query.sending;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.sending.MailTone;
import coop.alveole.query.sending.MailRows.Row;
import coop.alveole.query.shared.Mails;
import coop.alveole.query.shared.Mails.State;
import coop.alveole.query.shared.Page;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1")
class MailApi {
    /** {@code read} is what is sent with the order to switch sending on: it says which list was read. */
    record SendingView(
            boolean on,
            Mails.Readiness readiness,
            MailTone tone,
            String read,
            int withoutAddress,
            List<Row> list,
            List<Row> past) {}

    private final Mails mails;
    private final MailRows rows;

    MailApi(Mails mails, MailRows rows) {
        this.mails = mails;
        this.rows = rows;
    }

    @Allowed(Access.READ_MAILS)
    @GetMapping("/sending")
    SendingView sending(Reading reading, Locale reader) {
        var due = mails.due(reading.ofList().asOf());
        return new SendingView(
                mails.isOn(),
                mails.readiness(),
                mails.tone(),
                due.digest().hex(),
                due.withoutAddress(),
                rows.of(due.of(State.WOULD_LEAVE), reader),
                rows.of(due.of(State.PAST), reader));
    }

    /** The letters, the newest first. */
    @Allowed(Access.READ_MAILS)
    @GetMapping("/mails")
    Page<Row> mails(Reading reading, Locale reader) {
        reading.ofList();
        return new Page<>(rows.letters(reader), null);
    }
}
