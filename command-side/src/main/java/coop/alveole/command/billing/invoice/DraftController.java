package coop.alveole.command.billing.invoice;

import coop.alveole.command.billing.customer.KnownCustomers;
import coop.alveole.command.shared.ActivitiesWithinReach;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.invoice.InvoiceCommand;
import coop.alveole.domain.billing.invoice.InvoiceCommand.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
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

/** An invoice while it is written: by whoever holds the activity, or by the team for them. */
@RestController
@RequestMapping(DraftController.INVOICES)
class DraftController {
    static final String INVOICES = "/api/v1/invoices";

    /** {@code discountBasisPoints} is taken off every line alike. */
    record DraftBody(
            ActivityId activityId,
            CustomerId customerId,
            @Nullable String title,
            LocalDate suppliedOn,
            List<LineBody> lines,
            @Nullable Integer discountBasisPoints) {}

    record ReviseBody(
            CustomerId customerId,
            @Nullable String title,
            LocalDate suppliedOn,
            List<LineBody> lines,
            @Nullable Integer discountBasisPoints) {}

    record DiscardBody() {}

    record SubmitBody() {}

    private final Commands commands;
    private final ActivitiesWithinReach activities;
    private final KnownCustomers customers;
    private final KnownInvoices invoices;
    private final Contents contents;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    DraftController(
            Commands commands,
            ActivitiesWithinReach activities,
            KnownCustomers customers,
            KnownInvoices invoices,
            Contents contents,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.activities = activities;
        this.customers = customers;
        this.invoices = invoices;
        this.contents = contents;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.WRITE_INVOICE)
    @PostMapping
    ResponseEntity<Object> draft(@RequestBody DraftBody body, Request request) {
        var activity = activities.required(body.activityId(), Access.WRITE_INVOICE, request);
        customers.forSale(body.customerId(), activity);
        var id = new InvoiceId("invoice-" + ids.of(request));
        var content = contents.of(body.title(), body.suppliedOn(), body.lines(), body.discountBasisPoints(), request);
        var command = new DraftInvoice(
                id,
                activity,
                body.customerId(),
                InvoiceKind.INVOICE,
                List.of(),
                List.of(),
                content,
                today.get(),
                request.asker().account());
        return Replies.created(commands.send(command, request), INVOICES);
    }

    @Allowed(Access.WRITE_INVOICE)
    @PostMapping("/{id}/revise")
    ResponseEntity<Object> revise(@PathVariable InvoiceId id, @RequestBody ReviseBody body, Request request) {
        customers.forSale(body.customerId(), invoices.activityOf(id));
        var content = contents.of(body.title(), body.suppliedOn(), body.lines(), body.discountBasisPoints(), request);
        return done(
                new ReviseInvoice(
                        id,
                        body.customerId(),
                        content,
                        today.get(),
                        request.asker().account()),
                request);
    }

    /** What it bears of a quote may be invoiced again. */
    @Allowed(Access.WRITE_INVOICE)
    @PostMapping("/{id}/discard")
    ResponseEntity<Object> discard(@PathVariable InvoiceId id, @RequestBody DiscardBody body, Request request) {
        var invoice = invoices.of(id);
        return Replies.done(
                commands.together(
                        step -> {
                            GivenBack.by(id, invoice, invoice.content(), today.get())
                                    .forEach(back -> step.send(back, request.apart(null)));
                            step.send(new DiscardInvoice(id, today.get()), request);
                        },
                        request),
                INVOICES);
    }

    @Allowed(Access.WRITE_INVOICE)
    @PostMapping("/{id}/submit")
    ResponseEntity<Object> submit(@PathVariable InvoiceId id, @RequestBody SubmitBody body, Request request) {
        return done(new SubmitInvoice(id, today.get(), request.asker().account()), request);
    }

    private ResponseEntity<Object> done(InvoiceCommand command, Request request) {
        return Replies.done(commands.send(command, request), INVOICES);
    }
}
