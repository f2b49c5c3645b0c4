package coop.alveole.ops.seed.money;

import coop.alveole.command.billing.invoice.FiscalYears;
import coop.alveole.domain.billing.deposit.DepositsCommand.TakeSlipNumber;
import coop.alveole.domain.billing.deposit.SlipCommand.MakeSlip;
import coop.alveole.domain.billing.invoice.InvoiceCommand.AllocatePayment;
import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentCommand.*;
import coop.alveole.domain.billing.payment.PaymentEvent.TakenBack;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.DepositsId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SlipId;
import coop.alveole.ops.seed.Storyteller;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Records what the customers of the demonstration pay, and hands their cheques in. */
@Component
class Paying {
    /** What is paid of one sale. */
    record Paid(String step, Sale sale, LocalDate on, PaymentMeans means, Money amount) {
        List<Allocation> allocations() {
            return List.of(new Allocation(sale.invoice(), amount));
        }
    }

    private final Storyteller teller;
    private final FiscalYears years;

    Paying(Storyteller teller, FiscalYears years) {
        this.teller = teller;
        this.years = years;
    }

    void pay(Paid paid) {
        var id = payment(paid);
        teller.together("payments/" + paid.step(), step -> {
            var request = teller.request("payment");
            step.send(new AllocatePayment(paid.sale().invoice(), id, paid.amount(), paid.on()), request);
            step.send(
                    new RecordPayment(
                            id,
                            paid.sale().customer(),
                            paid.amount(),
                            paid.on(),
                            paid.means(),
                            List.of(),
                            paid.allocations()),
                    request);
        });
    }

    void bounce(Paid paid, LocalDate on) {
        teller.together("payments/" + paid.step() + "/bounced", step -> {
            var request = teller.request("bounced");
            var back = paid.amount().negated();
            step.send(new AllocatePayment(paid.sale().invoice(), payment(paid), back, on), request);
            step.send(new ReversePayment(payment(paid), paid.allocations(), TakenBack.BOUNCED, on), request);
        });
    }

    /** Paid a second time by mistake: it stays to the credit of the customer until it is given back. */
    void payAgain(Paid paid, LocalDate on, LocalDate refundedOn) {
        var id = payment(paid.step() + "/again");
        teller.send(
                "payments/" + paid.step() + "/again",
                new RecordPayment(id, paid.sale().customer(), paid.amount(), on, paid.means(), List.of(), List.of()));
        teller.send("payments/" + paid.step() + "/refunded", new RefundPayment(id, paid.amount(), refundedOn));
    }

    /** The cheques of a month, on one slip. */
    void handIn(List<Paid> cheques, LocalDate on) {
        var slip = new SlipId("slip-" + teller.id("slip/" + on));
        int year = years.of(on);
        teller.together("slips/" + on, step -> {
            var request = teller.request("slip");
            var taken = step.send(new TakeSlipNumber(deposits(year), slip, on), request);
            for (var cheque : cheques)
                step.send(new DepositPayment(payment(cheque), slip, PaymentMeans.CHEQUE, on), request);
            var total = cheques.stream().map(Paid::amount).collect(Money.sum());
            var payments = cheques.stream().map(this::payment).toList();
            int number = (Integer) Objects.requireNonNull(taken);
            step.send(new MakeSlip(slip, year, number, PaymentMeans.CHEQUE, payments, total, on), request);
        });
    }

    /** The register that the house takes its own slips from. */
    private DepositsId deposits(int year) {
        return new DepositsId("deposits-" + teller.ofTheHouse("deposits", String.valueOf(year)));
    }

    private PaymentId payment(Paid paid) {
        return payment(paid.step());
    }

    private PaymentId payment(String step) {
        return new PaymentId("payment-" + teller.id("payment/" + step));
    }
}
