package coop.alveole.command.billing.invoice;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.invoice.InvoiceCommand.*;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.KeptWith;
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

/** What the team does about an invoice that was submitted: give it its number, or give it back. */
@RestController
@RequestMapping(DraftController.INVOICES)
class ValidationController {
    /** Today's, with the usual delay, where nothing else is told. */
    record ValidateBody(
            @Nullable LocalDate issuedOn, @Nullable LocalDate payBy) {}

    record WaiveBody(@Nullable LocalDate issuedOn, @Nullable LocalDate payBy, String motive) {}

    record ReturnBody(String comment) {}

    private final Commands commands;
    private final Validations validations;
    private final TradeWords words;
    private final FiscalYears years;
    private final Supplier<LocalDate> today;

    ValidationController(
            Commands commands,
            Validations validations,
            TradeWords words,
            FiscalYears years,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.validations = validations;
        this.words = words;
        this.years = years;
        this.today = today;
    }

    @Allowed(Access.VALIDATE_INVOICE)
    @PostMapping("/{id}/validate")
    ResponseEntity<Object> validate(@PathVariable InvoiceId id, @RequestBody ValidateBody body, Request request) {
        var outcome = validations.validate(id, body.issuedOn(), body.payBy(), request);
        return Replies.done(outcome, DraftController.INVOICES);
    }

    /** What one wrote for one's own activity, where that is delegated (security §11). */
    @Allowed(Access.VALIDATE_OWN_INVOICE)
    @PostMapping("/{id}/validate-own")
    ResponseEntity<Object> validateOwn(@PathVariable InvoiceId id, @RequestBody ValidateBody body, Request request) {
        var outcome = validations.own(id, body.issuedOn(), body.payBy(), request);
        return Replies.done(outcome, DraftController.INVOICES);
    }

    /** Without a contract on the day of the supply, for a reason (H26). */
    @Allowed(Access.WAIVE_CONTRACT)
    @PostMapping("/{id}/validate-without-contract")
    ResponseEntity<Object> waive(@PathVariable InvoiceId id, @RequestBody WaiveBody body, Request request) {
        var motive = words.sealed(kept(), request, new Said(TradeField.MOTIVE, body.motive()));
        var outcome = validations.waiving(id, body.issuedOn(), body.payBy(), motive, request);
        return Replies.done(outcome, DraftController.INVOICES);
    }

    @Allowed(Access.VALIDATE_INVOICE)
    @PostMapping("/{id}/return")
    ResponseEntity<Object> giveBack(@PathVariable InvoiceId id, @RequestBody ReturnBody body, Request request) {
        var comment = words.sealed(kept(), request, new Said(TradeField.COMMENT, body.comment()));
        return Replies.done(
                commands.send(new ReturnInvoice(id, comment, today.get()), request), DraftController.INVOICES);
    }

    private KeptWith kept() {
        return years.kept(today.get());
    }
}
