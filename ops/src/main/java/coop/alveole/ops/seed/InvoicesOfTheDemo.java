package coop.alveole.ops.seed;

import coop.alveole.command.shared.Request.Mode;
import coop.alveole.command.shared.Seals;
import coop.alveole.command.shared.Seals.TradeSeal;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.invoice.Cover;
import coop.alveole.domain.billing.invoice.InvoiceCommand.*;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.invoice.Validator;
import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentCommand.RecordPayment;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.billing.series.SeriesCommand.TakeNumber;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.InvoiceSeries;
import coop.alveole.domain.shared.trade.KeptWith.WithAccounts;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SeriesId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What Odile sells: invoices paid, paid in part, late, waiting for the team, and a draft. */
@Component
class InvoicesOfTheDemo {
    private static final Label SERIES = InvoiceSeries.PREFIX;
    private static final int DAYS_TO_PAY = 30;

    private final Storyteller teller;
    private final Seals seals;

    InvoicesOfTheDemo(Storyteller teller, Seals seals) {
        this.teller = teller;
        this.seals = seals;
    }

    void record(ActivityId activity, LocalDate now) {
        var library = CustomersOfTheDemo.named(teller, "Librairie Démonstration");
        var hive = CustomersOfTheDemo.named(teller, "Le Rucher partagé");
        paid(validated(activity, library, now.minusMonths(3), "Reliure de douze albums", 840_00), 1_008_00, 20);
        paid(validated(activity, hive, now.minusMonths(2), "Carnets aux armes de la ruche", 420_00), 200_00, 25);
        validated(activity, library, now.minusDays(45), "Restauration d'un registre", 560_00);
        validated(activity, hive, now.minusDays(12), "Coffrets cadeaux", 310_00);
        submitted(drafted(activity, library, now.minusDays(3), "Reliure de quatre thèses", 280_00), now.minusDays(2));
        drafted(activity, hive, now.minusDays(1), "Papier marbré", 95_00);
    }

    private record Sold(InvoiceId id, CustomerId customer, LocalDate on, SaleContent content) {}

    private Sold validated(ActivityId activity, CustomerId customer, LocalDate on, String label, long cents) {
        var sold = drafted(activity, customer, on, label, cents);
        submitted(sold, on);
        teller.together("invoices/" + label + "/validated", step -> {
            var series = new SeriesId("series-" + teller.numberedSeries(SERIES, on.getYear()));
            var taken =
                    step.send(new TakeNumber(series, SERIES, on.getYear(), sold.id(), on, 1), teller.request(label));
            var number = (InvoiceNumber) Objects.requireNonNull(taken);
            step.send(
                    new ValidateInvoice(
                            sold.id(),
                            number,
                            on,
                            on.plusDays(DAYS_TO_PAY),
                            Cover.IN_FORCE,
                            Validator.TEAM,
                            teller.account("claire")),
                    teller.request(label));
        });
        teller.send("invoices/" + label + "/sent", new SendInvoice(sold.id(), on));
        return sold;
    }

    private Sold drafted(ActivityId activity, CustomerId customer, LocalDate on, String label, long cents) {
        var id = new InvoiceId("invoice-" + teller.id("invoice/" + label));
        var content = content(seals.of(new WithAccounts(on.getYear()), Mode.FOR_REAL), on, label, cents);
        teller.send(
                "invoices/" + label,
                new DraftInvoice(
                        id, activity, customer, InvoiceKind.INVOICE, List.of(), List.of(), content, on, writer()));
        return new Sold(id, customer, on, content);
    }

    private void submitted(Sold sold, LocalDate on) {
        teller.send("invoices/" + sold.id() + "/submitted", new SubmitInvoice(sold.id(), on, writer()));
    }

    private void paid(Sold sold, long cents, int daysAfter) {
        var id = new PaymentId("payment-" + teller.id("payment/" + sold.id()));
        var on = sold.on().plusDays(daysAfter);
        var allocations = List.of(new Allocation(sold.id(), new Money(cents)));
        teller.together("payments/" + sold.id(), step -> {
            var request = teller.request("payment");
            step.send(new AllocatePayment(sold.id(), id, new Money(cents), on), request);
            step.send(
                    new RecordPayment(
                            id, sold.customer(), new Money(cents), on, PaymentMeans.TRANSFER, List.of(), allocations),
                    request);
        });
    }

    private static SaleContent content(TradeSeal seal, LocalDate on, String label, long cents) {
        var words = List.of(new TradeDetail(TradeField.LINE_LABEL, seal.text(TradeField.LINE_LABEL, label)));
        var line = new SaleLine(
                words, Quantity.ONE, new Money(cents), Rate.ZERO, Vat.at(2_000), LineCategory.SERVICES, List.of());
        return new SaleContent(List.of(), on, List.of(line), Rate.ZERO);
    }

    private AccountId writer() {
        return teller.account("odile");
    }
}
