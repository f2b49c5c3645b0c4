package coop.alveole.command.billing.internal;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.shared.ActivitiesOnRecord;
import coop.alveole.command.shared.ActivitiesWithinReach;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.internal.InternalInvoiceCommand;
import coop.alveole.domain.billing.internal.InternalInvoiceCommand.*;
import coop.alveole.domain.billing.internal.InternalTerms;
import coop.alveole.domain.billing.internal.OutsideSale;
import coop.alveole.domain.billing.internal.Sides;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What one activity owes another: made by whoever did the work, answered by whoever owes it or by the team. */
@RestController
@RequestMapping(InternalInvoiceController.INTERNAL_INVOICES)
class InternalInvoiceController {
    static final String INTERNAL_INVOICES = "/api/v1/internal-invoices";

    /** {@code invoiceId} is the invoice to a customer, of the receiver, that the work was a part of. */
    record SubmitInternalBody(
            ActivityId makerId,
            ActivityId receiverId,
            long netCents,
            String label,
            LocalDate suppliedOn,
            @Nullable InvoiceId invoiceId) {}

    record AcceptInternalBody() {}

    record RefuseInternalBody(String motive) {}

    record WithdrawInternalBody() {}

    record ReverseInternalBody(String motive) {}

    private final Commands commands;
    private final ActivitiesWithinReach within;
    private final ActivitiesOnRecord activities;
    private final OpenActivities open;
    private final KnownInternalInvoices internals;
    private final OutsideSales sales;
    private final TradeWords words;
    private final FiscalYears years;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    InternalInvoiceController(
            Commands commands,
            ActivitiesWithinReach within,
            ActivitiesOnRecord activities,
            OpenActivities open,
            KnownInternalInvoices internals,
            OutsideSales sales,
            TradeWords words,
            FiscalYears years,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.within = within;
        this.activities = activities;
        this.open = open;
        this.internals = internals;
        this.sales = sales;
        this.words = words;
        this.years = years;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.MAKE_INTERNAL_INVOICE)
    @PostMapping
    ResponseEntity<Object> submit(@RequestBody SubmitInternalBody body, Request request) {
        var maker = within.required(body.makerId(), Access.MAKE_INTERNAL_INVOICE, request);
        UNKNOWN.require(activities.isKnown(body.receiverId()), "receiverId");
        var sides = new Sides(maker, body.receiverId());
        var outside = Optional.ofNullable(body.invoiceId()).stream()
                .map(invoice -> sales.of(invoice, sides.receiver()))
                .toList();
        var terms = new InternalTerms(sides, new Money(body.netCents()), body.suppliedOn(), outside);
        var kept = years.kept(body.suppliedOn());
        return Replies.created(
                commands.send(
                        new SubmitInternalInvoice(
                                new InternalInvoiceId("internal-" + ids.of(request)),
                                terms,
                                open.on(today.get(), sides),
                                left(outside),
                                words.sealed(kept, request, new Said(TradeField.LINE_LABEL, body.label())),
                                today.get(),
                                request.asker().account()),
                        request),
                INTERNAL_INVOICES);
    }

    @Allowed(Access.ANSWER_INTERNAL_INVOICE)
    @PostMapping("/{id}/accept")
    ResponseEntity<Object> accept(
            @PathVariable InternalInvoiceId id, @RequestBody AcceptInternalBody body, Request request) {
        var day = today.get();
        return done(
                new AcceptInternalInvoice(
                        id, open.on(day, internals.of(id)), day, request.asker().account()),
                request);
    }

    @Allowed(Access.ANSWER_INTERNAL_INVOICE)
    @PostMapping("/{id}/refuse")
    ResponseEntity<Object> refuse(
            @PathVariable InternalInvoiceId id, @RequestBody RefuseInternalBody body, Request request) {
        return done(
                new RefuseInternalInvoice(
                        id,
                        motive(body.motive(), request),
                        today.get(),
                        request.asker().account()),
                request);
    }

    @Allowed(Access.MAKE_INTERNAL_INVOICE)
    @PostMapping("/{id}/withdraw")
    ResponseEntity<Object> withdraw(
            @PathVariable InternalInvoiceId id, @RequestBody WithdrawInternalBody body, Request request) {
        return done(new WithdrawInternalInvoice(id, today.get(), request.asker().account()), request);
    }

    @Allowed(Access.MAKE_INTERNAL_INVOICE)
    @PostMapping("/{id}/reverse")
    ResponseEntity<Object> reverse(
            @PathVariable InternalInvoiceId id, @RequestBody ReverseInternalBody body, Request request) {
        return done(
                new ReverseInternalInvoice(
                        id,
                        motive(body.motive(), request),
                        today.get(),
                        request.asker().account()),
                request);
    }

    private List<Money> left(List<OutsideSale> outside) {
        return outside.stream().map(sales::left).toList();
    }

    private List<TradeDetail> motive(String said, Request request) {
        return words.sealed(years.kept(today.get()), request, new Said(TradeField.MOTIVE, said));
    }

    private ResponseEntity<Object> done(InternalInvoiceCommand command, Request request) {
        return Replies.done(commands.send(command, request), INTERNAL_INVOICES);
    }
}
