package coop.alveole.command.billing.invoice;

import static coop.alveole.domain.billing.invoice.InvoiceRule.CREDITS_ONE_INVOICE;
import static coop.alveole.domain.billing.invoice.InvoiceRule.FOLLOWS_ITS_QUOTE;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.invoice.InvoiceCommand;
import coop.alveole.domain.billing.invoice.InvoiceCommand.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What becomes of an invoice once it has its number: disputed, credited, given up for lost. */
@RestController
@RequestMapping(DraftController.INVOICES)
class AfterwardsController {
    record DisputeBody(String motive) {}

    record SettleDisputeBody() {}

    record WriteOffBody(String motive) {}

    record RedoBody() {}

    /** Without lines, the whole of it. */
    record CreditBody(@Nullable String title, @Nullable List<LineBody> lines) {}

    private final Commands commands;
    private final KnownInvoices invoices;
    private final Contents contents;
    private final TradeWords words;
    private final FiscalYears years;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    AfterwardsController(
            Commands commands,
            KnownInvoices invoices,
            Contents contents,
            TradeWords words,
            FiscalYears years,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.invoices = invoices;
        this.contents = contents;
        this.words = words;
        this.years = years;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.WRITE_INVOICE)
    @PostMapping("/{id}/dispute")
    ResponseEntity<Object> dispute(@PathVariable InvoiceId id, @RequestBody DisputeBody body, Request request) {
        return done(new DisputeInvoice(id, motive(body.motive(), request), today.get()), request);
    }

    @Allowed(Access.WRITE_INVOICE)
    @PostMapping("/{id}/settle-dispute")
    ResponseEntity<Object> settle(@PathVariable InvoiceId id, @RequestBody SettleDisputeBody body, Request request) {
        return done(new SettleDispute(id, today.get()), request);
    }

    @Allowed(Access.VALIDATE_INVOICE)
    @PostMapping("/{id}/write-off")
    ResponseEntity<Object> writeOff(@PathVariable InvoiceId id, @RequestBody WriteOffBody body, Request request) {
        return done(new WriteOffInvoice(id, motive(body.motive(), request), today.get()), request);
    }

    /** A credit note is a draft like another: it counts once it is validated. */
    @Allowed(Access.WRITE_INVOICE)
    @PostMapping("/{id}/credit")
    ResponseEntity<Object> credit(@PathVariable InvoiceId id, @RequestBody CreditBody body, Request request) {
        var credited = invoices.of(id);
        credited.requireValidated();
        var command = new DraftInvoice(
                new InvoiceId("invoice-" + ids.of(request)),
                credited.activity(),
                credited.customer(),
                InvoiceKind.CREDIT_NOTE,
                List.of(id),
                List.of(),
                content(credited, body, request),
                today.get(),
                request.asker().account());
        return Replies.created(
                commands.send(command, request.apart(request.attempt().key())), DraftController.INVOICES);
    }

    /** « Annuler et refaire »: a credit note of the whole goes to the team, and the same invoice is a draft again. */
    @Allowed(Access.WRITE_INVOICE)
    @PostMapping("/{id}/redo")
    ResponseEntity<Object> redo(@PathVariable InvoiceId id, @RequestBody RedoBody body, Request request) {
        var cancelled = invoices.of(id);
        cancelled.requireValidated();
        CREDITS_ONE_INVOICE.require(!cancelled.kind().takesBack(), "id");
        FOLLOWS_ITS_QUOTE.require(cancelled.quote().isEmpty(), "id");
        var by = request.asker().account();
        var again = new InvoiceId("invoice-" + ids.of(request));
        var note = new InvoiceId("invoice-" + ids.of("redo", again.value()));
        return Replies.created(
                commands.together(
                        step -> {
                            step.send(
                                    drafted(note, cancelled, InvoiceKind.CREDIT_NOTE, List.of(id), by),
                                    request.apart(null));
                            step.send(new SubmitInvoice(note, today.get(), by), request.apart(null));
                            step.send(drafted(again, cancelled, cancelled.kind(), List.of(), by), request);
                        },
                        request),
                DraftController.INVOICES);
    }

    private DraftInvoice drafted(
            InvoiceId id, InvoiceOnRecord like, InvoiceKind kind, List<InvoiceId> credits, AccountId by) {
        return new DraftInvoice(
                id, like.activity(), like.customer(), kind, credits, List.of(), like.content(), today.get(), by);
    }

    private SaleContent content(InvoiceOnRecord credited, CreditBody body, Request request) {
        if (body.lines() == null) return credited.content();
        return contents.of(body.title(), credited.content().suppliedOn(), body.lines(), null, request);
    }

    private List<TradeDetail> motive(String motive, Request request) {
        var kept = years.kept(today.get());
        return words.sealed(kept, request, new Said(TradeField.MOTIVE, motive));
    }

    private ResponseEntity<Object> done(InvoiceCommand command, Request request) {
        return Replies.done(commands.send(command, request), DraftController.INVOICES);
    }
}
