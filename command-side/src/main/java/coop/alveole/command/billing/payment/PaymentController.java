package coop.alveole.command.billing.payment;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.TradeWords;
import coop.alveole.command.shared.TradeWords.Said;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.payment.PaymentCommand.*;
import coop.alveole.domain.billing.payment.PaymentEvent.TakenBack;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.PaymentId;
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

/** Money that came from a customer: for which invoices, and what was taken back. */
@RestController
@RequestMapping(PaymentController.PAYMENTS)
class PaymentController {
    static final String PAYMENTS = "/api/v1/payments";

    record RecordBody(
            CustomerId customerId,
            long amountCents,
            LocalDate paidOn,
            PaymentMeans means,
            @Nullable String reference,
            @Nullable List<AllocationBody> allocations) {}

    record ReallocateBody(@Nullable List<AllocationBody> allocations) {}

    record ReverseBody(TakenBack reason) {}

    record RefundBody(long amountCents) {}

    private final Allocations allocations;
    private final KnownPayments payments;
    private final TradeWords words;
    private final FiscalYears years;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    PaymentController(
            Allocations allocations,
            KnownPayments payments,
            TradeWords words,
            FiscalYears years,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.allocations = allocations;
        this.payments = payments;
        this.words = words;
        this.years = years;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.RECORD_PAYMENT)
    @PostMapping
    ResponseEntity<Object> pay(@RequestBody RecordBody body, Request request) {
        var told = AllocationBody.told(body.allocations());
        allocations.requireOf(body.customerId(), told);
        var kept = years.kept(body.paidOn());
        var command = new RecordPayment(
                new PaymentId("payment-" + ids.of(request)),
                body.customerId(),
                new Money(body.amountCents()),
                body.paidOn(),
                body.means(),
                words.sealed(kept, request, new Said(TradeField.PAYMENT_REFERENCE, body.reference())),
                told);
        return Replies.created(allocations.told(command, List.of(), told, body.paidOn(), request), PAYMENTS);
    }

    @Allowed(Access.RECORD_PAYMENT)
    @PostMapping("/{id}/reallocate")
    ResponseEntity<Object> reallocate(@PathVariable PaymentId id, @RequestBody ReallocateBody body, Request request) {
        var known = payments.of(id);
        var told = AllocationBody.told(body.allocations());
        allocations.requireOf(known.customer(), told);
        var command = new ReallocatePayment(id, known.allocations(), told, today.get());
        return Replies.done(allocations.told(command, known.allocations(), told, today.get(), request), PAYMENTS);
    }

    @Allowed(Access.RECORD_PAYMENT)
    @PostMapping("/{id}/reverse")
    ResponseEntity<Object> reverse(@PathVariable PaymentId id, @RequestBody ReverseBody body, Request request) {
        var before = payments.of(id).allocations();
        var command = new ReversePayment(id, before, body.reason(), today.get());
        return Replies.done(allocations.told(command, before, List.of(), today.get(), request), PAYMENTS);
    }

    @Allowed(Access.RECORD_PAYMENT)
    @PostMapping("/{id}/refund")
    ResponseEntity<Object> refund(@PathVariable PaymentId id, @RequestBody RefundBody body, Request request) {
        var command = new RefundPayment(id, new Money(body.amountCents()), today.get());
        return Replies.done(allocations.told(command, List.of(), List.of(), today.get(), request), PAYMENTS);
    }
}
