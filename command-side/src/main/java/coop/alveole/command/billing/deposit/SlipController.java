package coop.alveole.command.billing.deposit;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.command.billing.payment.KnownPayments;
import coop.alveole.command.billing.payment.PaymentOnRecord;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Commands.Step;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.deposit.DepositsCommand.TakeSlipNumber;
import coop.alveole.domain.billing.deposit.SlipCommand.MakeSlip;
import coop.alveole.domain.billing.payment.PaymentCommand.DepositPayment;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.DepositsId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SlipId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A slip takes its number, and each payment is told, in one append (ADR 0043). */
@RestController
@RequestMapping(SlipController.SLIPS)
class SlipController {
    static final String SLIPS = "/api/v1/deposit-slips";

    record SlipBody(PaymentMeans means, List<PaymentId> payments) {}

    private final Commands commands;
    private final KnownPayments payments;
    private final FiscalYears years;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    SlipController(
            Commands commands, KnownPayments payments, FiscalYears years, NewIds ids, Supplier<LocalDate> today) {
        this.commands = commands;
        this.payments = payments;
        this.years = years;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.RECONCILE_BANK)
    @PostMapping
    ResponseEntity<Object> make(@RequestBody SlipBody body, Request request) {
        var slip = new SlipId("slip-" + ids.of(request));
        var total = body.payments().stream()
                .map(payments::of)
                .map(PaymentOnRecord::amount)
                .collect(Money.sum());
        var outcome = commands.together(step -> make(slip, body, total, step, request), request);
        return Replies.created(outcome, SLIPS);
    }

    private void make(SlipId slip, SlipBody body, Money total, Step step, Request request) {
        var on = today.get();
        int year = years.of(on);
        var register = new DepositsId("deposits-" + ids.of("deposits", String.valueOf(year)));
        var number = (Integer)
                Objects.requireNonNull(step.send(new TakeSlipNumber(register, slip, on), request.apart(null)));
        for (var payment : body.payments())
            step.send(new DepositPayment(payment, slip, body.means(), on), request.apart(null));
        step.send(new MakeSlip(slip, year, number, body.means(), body.payments(), total, on), request);
    }
}
