package coop.alveole.command.billing.reminder;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.billing.issue.AskedLetters;
import coop.alveole.command.billing.issue.AskedLetters.Asked;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.billing.reminder.ReminderKind;
import coop.alveole.domain.billing.reminder.RemindersCommand;
import coop.alveole.domain.billing.reminder.RemindersCommand.*;
import coop.alveole.domain.shared.RemindersId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.MoneyDelay;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reminders (H31): proposed to whoever sold, who may hold them back; then the team's, as a formal notice always is. */
@RestController
@RequestMapping(ReminderController.INVOICES)
class ReminderController {
    static final String INVOICES = "/api/v1/invoices";

    /** By mail to that contact, 0 for the customer itself; otherwise where none is named. */
    record RemindBody(@Nullable Integer contact) {}

    record ReleaseBody() {}

    record HoldBody(String reason) {}

    private final Commands commands;
    private final AskedLetters letters;
    private final KnownArrears arrears;
    private final LatenessOnRecord lateness;
    private final TradeWords words;
    private final FiscalYears years;
    private final HouseMoney rules;
    private final Supplier<LocalDate> today;

    ReminderController(
            Commands commands,
            AskedLetters letters,
            KnownArrears arrears,
            LatenessOnRecord lateness,
            TradeWords words,
            FiscalYears years,
            HouseMoney rules,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.letters = letters;
        this.arrears = arrears;
        this.lateness = lateness;
        this.words = words;
        this.years = years;
        this.rules = rules;
        this.today = today;
    }

    @Allowed(Access.VALIDATE_INVOICE)
    @PostMapping("/{id}/remind")
    ResponseEntity<Object> remind(@PathVariable InvoiceId id, @RequestBody RemindBody body, Request request) {
        return reminded(remind(id, ReminderKind.REMINDER, Sender.TEAM), id, body, request);
    }

    @Allowed(Access.REMIND_OWN_CUSTOMER)
    @PostMapping("/{id}/remind-own")
    ResponseEntity<Object> remindOwn(@PathVariable InvoiceId id, @RequestBody RemindBody body, Request request) {
        return reminded(remind(id, ReminderKind.REMINDER, Sender.HOLDER), id, body, request);
    }

    @Allowed(Access.VALIDATE_INVOICE)
    @PostMapping("/{id}/formal-notice")
    ResponseEntity<Object> notice(@PathVariable InvoiceId id, @RequestBody RemindBody body, Request request) {
        return reminded(remind(id, ReminderKind.FORMAL_NOTICE, Sender.TEAM), id, body, request);
    }

    @Allowed(Access.REMIND_OWN_CUSTOMER)
    @PostMapping("/{id}/hold-reminders")
    ResponseEntity<Object> hold(@PathVariable InvoiceId id, @RequestBody HoldBody body, Request request) {
        arrears.of(id);
        var on = today.get();
        var reason = words.sealed(years.kept(on), request, new Said(TradeField.MOTIVE, body.reason()));
        return done(new HoldReminders(RemindersId.of(id), reason, on), request);
    }

    @Allowed(Access.REMIND_OWN_CUSTOMER)
    @PostMapping("/{id}/release-reminders")
    ResponseEntity<Object> release(@PathVariable InvoiceId id, @RequestBody ReleaseBody body, Request request) {
        arrears.of(id);
        return done(new ReleaseReminders(RemindersId.of(id), today.get()), request);
    }

    private Remind remind(InvoiceId id, ReminderKind kind, Sender sender) {
        var on = today.get();
        int hold = rules.on(on).days(MoneyDelay.REMINDER_HOLD_DAYS).value();
        return new Remind(RemindersId.of(id), kind, sender, arrears.of(id), hold, lateness.on(on, id), on);
    }

    /** Together with the letter by which it leaves, where a contact is named. */
    private ResponseEntity<Object> reminded(Remind command, InvoiceId id, RemindBody body, Request request) {
        var asked = new Asked.AboutInvoice(
                id, letter(command.kind()), command.arrears().due());
        return Replies.done(letters.send(command, asked, body.contact(), request), INVOICES);
    }

    private static LetterKind letter(ReminderKind kind) {
        return switch (kind) {
            case REMINDER -> LetterKind.REMINDER;
            case FORMAL_NOTICE -> LetterKind.FORMAL_NOTICE;
        };
    }

    private ResponseEntity<Object> done(RemindersCommand command, Request request) {
        return Replies.done(commands.send(command, request), INVOICES);
    }
}
