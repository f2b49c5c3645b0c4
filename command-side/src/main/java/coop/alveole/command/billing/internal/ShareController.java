package coop.alveole.command.billing.internal;

import coop.alveole.command.billing.internal.IntroducerShares.Share;
import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.shared.ActivitiesWithinReach;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.internal.InternalInvoiceCommand.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The introducer's share that a collection proposes: accepted in one gesture, or refused with a reason, by who owes it. */
@RestController
@RequestMapping("/api/v1/introducer-shares")
class ShareController {
    private static final String INTERNAL_INVOICES = InternalInvoiceController.INTERNAL_INVOICES;

    /** {@code place} is that of the collection among all that was told to the invoice. */
    record AcceptShareBody(InvoiceId invoiceId, int place, ActivityId introducerId) {}

    record RefuseShareBody(InvoiceId invoiceId, int place, ActivityId introducerId, String motive) {}

    private final Commands commands;
    private final ActivitiesWithinReach within;
    private final KnownInvoices invoices;
    private final IntroducerShares shares;
    private final OpenActivities open;
    private final OutsideSales sales;
    private final TradeWords words;
    private final FiscalYears years;
    private final Supplier<LocalDate> today;

    ShareController(
            Commands commands,
            ActivitiesWithinReach within,
            KnownInvoices invoices,
            IntroducerShares shares,
            OpenActivities open,
            OutsideSales sales,
            TradeWords words,
            FiscalYears years,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.within = within;
        this.invoices = invoices;
        this.shares = shares;
        this.open = open;
        this.sales = sales;
        this.words = words;
        this.years = years;
        this.today = today;
    }

    @Allowed(Access.ANSWER_INTERNAL_INVOICE)
    @PostMapping("/accept")
    ResponseEntity<Object> accept(@RequestBody AcceptShareBody body, Request request) {
        var share = share(body.invoiceId(), body.place(), body.introducerId(), request);
        var day = today.get();
        var command = new AcceptShare(
                share.id(),
                share.terms(),
                share.collected(),
                collection(share),
                open.on(day, share.terms().sides()),
                share.terms().outside().stream().map(sales::left).toList(),
                label(share, request),
                day,
                request.asker().account());
        return Replies.created(commands.send(command, request), INTERNAL_INVOICES);
    }

    @Allowed(Access.ANSWER_INTERNAL_INVOICE)
    @PostMapping("/refuse")
    ResponseEntity<Object> refuse(@RequestBody RefuseShareBody body, Request request) {
        var share = share(body.invoiceId(), body.place(), body.introducerId(), request);
        var day = today.get();
        var reason = words.sealed(years.kept(day), request, new Said(TradeField.MOTIVE, body.motive()));
        var command = new RefuseShare(
                share.id(),
                share.terms(),
                share.collected(),
                collection(share),
                label(share, request),
                reason,
                day,
                request.asker().account());
        return Replies.created(commands.send(command, request), INTERNAL_INVOICES);
    }

    /** Whose the sale is owes the share. */
    private Share share(InvoiceId invoice, int place, ActivityId introducer, Request request) {
        within.required(invoices.activityOf(invoice), Access.ANSWER_INTERNAL_INVOICE, request);
        return shares.of(invoice, place, introducer);
    }

    private static Collection collection(Share share) {
        return share.part().stands() ? Collection.STANDS : Collection.TAKEN_BACK;
    }

    private List<TradeDetail> label(Share share, Request request) {
        var number = invoices.of(share.collected().invoice()).number().orElseThrow();
        var kept = years.kept(share.terms().suppliedOn());
        return words.sealed(
                kept, request, new Said(TradeField.LINE_LABEL, "Apport d'affaires, facture " + number.text()));
    }
}
