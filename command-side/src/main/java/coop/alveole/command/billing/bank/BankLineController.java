package coop.alveole.command.billing.bank;

import coop.alveole.command.billing.customer.KnownCustomers;
import coop.alveole.command.billing.payment.AllocationBody;
import coop.alveole.command.billing.payment.Allocations;
import coop.alveole.command.billing.payment.KnownPayments;
import coop.alveole.command.shared.ActivitiesWithinReach;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Commands.Step;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.bank.AsideReason;
import coop.alveole.domain.billing.bank.BankDayCommand.*;
import coop.alveole.domain.billing.payment.PaymentCommand.*;
import coop.alveole.domain.billing.payment.PaymentEvent.TakenBack;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.BankDayId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.PaymentId;
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

/** What is made of one line of the bank: a payment of a customer, something else, or nothing yet. */
@RestController
@RequestMapping(BankLineController.LINE)
class BankLineController {
    static final String LINE = "/api/v1/bank-days/{day}/lines/{line}";
    private static final String DAYS = "/api/v1/bank-days";
    private static final String PAYMENTS = "/api/v1/payments";

    /** What is allocated to no invoice stays to the credit of the customer. */
    record AcceptBody(CustomerId customerId, @Nullable List<AllocationBody> allocations) {}

    record SetAsideBody(AsideReason reason) {}

    /** Nothing to say: the line waits again. */
    record ReopenBody() {}

    record ClaimBody(ActivityId activityId, CustomerId customerId) {}

    private final Commands commands;
    private final KnownBankDays days;
    private final KnownPayments payments;
    private final KnownCustomers customers;
    private final Allocations allocations;
    private final ActivitiesWithinReach activities;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    BankLineController(
            Commands commands,
            KnownBankDays days,
            KnownPayments payments,
            KnownCustomers customers,
            Allocations allocations,
            ActivitiesWithinReach activities,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.days = days;
        this.payments = payments;
        this.customers = customers;
        this.allocations = allocations;
        this.activities = activities;
        this.ids = ids;
        this.today = today;
    }

    /** The payment it makes, its invoices and the line are told in one append. */
    @Allowed(Access.RECONCILE_BANK)
    @PostMapping("/accept")
    ResponseEntity<Object> accept(
            @PathVariable("day") BankDayId day,
            @PathVariable("line") int line,
            @RequestBody AcceptBody body,
            Request request) {
        var known = days.line(day, line);
        var told = AllocationBody.told(body.allocations());
        allocations.requireOf(body.customerId(), told);
        var pay = new RecordPayment(
                new PaymentId("payment-" + ids.of(request)),
                body.customerId(),
                known.line().amount(),
                known.day(),
                PaymentMeans.TRANSFER,
                known.line().words(),
                told);
        var outcome = commands.together(
                step -> {
                    step.send(new ReconcileLine(day, line, pay.paymentId(), today.get()), request.apart(null));
                    allocations.tell(step, pay, List.of(), told, known.day(), request);
                },
                request);
        return Replies.created(outcome, PAYMENTS);
    }

    @Allowed(Access.RECONCILE_BANK)
    @PostMapping("/set-aside")
    ResponseEntity<Object> setAside(
            @PathVariable("day") BankDayId day,
            @PathVariable("line") int line,
            @RequestBody SetAsideBody body,
            Request request) {
        var command = new SetLineAside(day, line, body.reason(), today.get());
        return Replies.done(commands.send(command, request), DAYS);
    }

    /** The payment it had made is taken back with it. */
    @Allowed(Access.RECONCILE_BANK)
    @PostMapping("/reopen")
    ResponseEntity<Object> reopen(
            @PathVariable("day") BankDayId day,
            @PathVariable("line") int line,
            @RequestBody ReopenBody body,
            Request request) {
        var payment = days.line(day, line).payment();
        var outcome = commands.together(
                step -> {
                    payment.ifPresent(id -> takeBack(id, step, request));
                    step.send(new ReopenLine(day, line, today.get()), request);
                },
                request);
        return Replies.done(outcome, DAYS);
    }

    /** One that bounced meanwhile is taken back already. */
    private void takeBack(PaymentId id, Step step, Request request) {
        var known = payments.of(id);
        if (known.isReversed()) return;
        var command = new ReversePayment(id, known.allocations(), TakenBack.MISTAKE, today.get());
        allocations.tell(step, command, known.allocations(), List.of(), today.get(), request.apart(null));
    }

    /** By whoever holds an activity that sells to this customer; the team confirms by accepting. */
    @Allowed(Access.CLAIM_BANK_LINE)
    @PostMapping("/claim")
    ResponseEntity<Object> claim(
            @PathVariable("day") BankDayId day,
            @PathVariable("line") int line,
            @RequestBody ClaimBody body,
            Request request) {
        var activity = activities.required(body.activityId(), Access.CLAIM_BANK_LINE, request);
        var customer = customers.forSale(body.customerId(), activity).customerId();
        var command = new ClaimLine(day, line, activity, customer, today.get());
        return Replies.done(commands.send(command, request), DAYS);
    }
}
