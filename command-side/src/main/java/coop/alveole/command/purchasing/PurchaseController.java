package coop.alveole.command.purchasing;

import static coop.alveole.domain.shared.RequestRule.NOT_REHEARSED;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.shared.ActivitiesWithinReach;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FormWithFile;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.purchasing.PurchaseCommand;
import coop.alveole.domain.purchasing.PurchaseCommand.*;
import coop.alveole.domain.purchasing.PurchaseKind;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PurchaseId;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A purchase for a sale: entered by whoever holds the activity, approved or returned by the team. */
@RestController
@RequestMapping(PurchaseController.PURCHASES)
class PurchaseController {
    static final String PURCHASES = "/api/v1/purchases";

    /** The activity is that of the invoice. */
    record SubmitPurchaseBody(
            PurchaseKind kind, InvoiceId invoiceId, long netCents, String supplier, LocalDate boughtOn)
            implements Bought {}

    record CorrectPurchaseBody(
            PurchaseKind kind, InvoiceId invoiceId, long netCents, String supplier, LocalDate boughtOn)
            implements Bought {}

    /** The file itself stands beside, {@code files}. */
    record PaperBody() {}

    record ApprovePurchaseBody() {}

    record ReturnPurchaseBody(String comment) {}

    private final Commands commands;
    private final ActivitiesWithinReach activities;
    private final KnownInvoices invoices;
    private final KnownPurchases purchases;
    private final BoughtForASale bought;
    private final PurchasePapers papers;
    private final TradeWords words;
    private final FiscalYears years;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    PurchaseController(
            Commands commands,
            ActivitiesWithinReach activities,
            KnownInvoices invoices,
            KnownPurchases purchases,
            BoughtForASale bought,
            PurchasePapers papers,
            TradeWords words,
            FiscalYears years,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.activities = activities;
        this.invoices = invoices;
        this.purchases = purchases;
        this.bought = bought;
        this.papers = papers;
        this.words = words;
        this.years = years;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.ENTER_PURCHASE)
    @PostMapping
    ResponseEntity<Object> submit(@RequestBody SubmitPurchaseBody body, Request request) {
        var activity = activities.required(invoices.activityOf(body.invoiceId()), Access.ENTER_PURCHASE, request);
        var command = new SubmitPurchase(
                new PurchaseId("purchase-" + ids.of(request)),
                activity,
                bought.content(body, request),
                bought.attachedTo(body.invoiceId(), activity),
                today.get(),
                request.asker().account());
        return Replies.created(commands.send(command, request), PURCHASES);
    }

    @Allowed(Access.ENTER_PURCHASE)
    @PostMapping("/{id}/correct")
    ResponseEntity<Object> correct(
            @PathVariable PurchaseId id, @RequestBody CorrectPurchaseBody body, Request request) {
        var attachedTo = bought.attachedTo(body.invoiceId(), purchases.activityOf(id));
        var content = bought.content(body, request);
        return done(
                new CorrectPurchase(
                        id, content, attachedTo, today.get(), request.asker().account()),
                request);
    }

    @Allowed(Access.ENTER_PURCHASE)
    @PostMapping("/{id}/attach-paper")
    ResponseEntity<Object> attach(@PathVariable PurchaseId id, FormWithFile<PaperBody> form, Request request) {
        purchases.activityOf(id);
        NOT_REHEARSED.require(!request.simulated(), "simulate");
        return Replies.done(papers.attach(id, form, request), PURCHASES);
    }

    @Allowed(Access.APPROVE_PURCHASE)
    @PostMapping("/{id}/approve")
    ResponseEntity<Object> approve(
            @PathVariable PurchaseId id, @RequestBody ApprovePurchaseBody body, Request request) {
        return done(new ApprovePurchase(id, today.get(), request.asker().account()), request);
    }

    @Allowed(Access.APPROVE_PURCHASE)
    @PostMapping("/{id}/return")
    ResponseEntity<Object> giveBack(
            @PathVariable PurchaseId id, @RequestBody ReturnPurchaseBody body, Request request) {
        var kept = years.kept(today.get());
        var comment = words.sealed(kept, request, new Said(TradeField.COMMENT, body.comment()));
        return done(new ReturnPurchase(id, comment, today.get()), request);
    }

    private ResponseEntity<Object> done(PurchaseCommand command, Request request) {
        return Replies.done(commands.send(command, request), PURCHASES);
    }
}
