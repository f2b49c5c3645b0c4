package coop.alveole.ops.seed.money;

import coop.alveole.command.billing.invoice.Numbering;
import coop.alveole.command.shared.Commands.Step;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.TrainingSold;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.invoice.Cover;
import coop.alveole.domain.billing.invoice.InvoiceCommand.*;
import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceValidated;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.invoice.Validator;
import coop.alveole.domain.billing.quote.PartKind;
import coop.alveole.domain.billing.quote.QuoteCommand.InvoicePart;
import coop.alveole.domain.billing.quote.QuotePart;
import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.KeptWith.WithAccounts;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import coop.alveole.ops.seed.Storyteller;
import coop.alveole.ops.store.RecordedFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Writes, numbers and sends the invoices of the demonstration, and takes back or gives up what is not paid. */
@Component
class Invoicing {
    private static final int DAYS_TO_PAY = 30;

    private final Storyteller teller;
    private final Numbering numbering;
    private final Seals seals;
    private final RecordedFacts facts;

    Invoicing(Storyteller teller, Numbering numbering, Seals seals, RecordedFacts facts) {
        this.teller = teller;
        this.numbering = numbering;
        this.seals = seals;
        this.facts = facts;
    }

    /** A sale of one line, told later. */
    Sale sale(String step, ActivityId activity, CustomerId customer, LocalDate on, SaleLine line) {
        var content = new SaleContent(List.of(), on, List.of(line), Rate.ZERO);
        return new Sale(step, invoice(step), activity, customer, on, content);
    }

    /** {@code on}: the day under whose year its label is kept. */
    SaleLine line(LocalDate on, String label, Money net, Vat vat, LineCategory category, List<TrainingSold> training) {
        var words = List.of(sealed(on, TradeField.LINE_LABEL, label));
        return new SaleLine(words, Quantity.ONE, net, Rate.ZERO, vat, category, training);
    }

    SaleLine service(LocalDate on, String label, Money net) {
        return line(on, label, net, Vat.at(2_000), LineCategory.SERVICES, List.of());
    }

    TradeDetail sealed(LocalDate on, TradeField field, String words) {
        var seal = seals.of(new WithAccounts(on.getYear()), Mode.FOR_REAL);
        return new TradeDetail(field, seal.text(field, words));
    }

    InvoiceId invoice(String step) {
        return new InvoiceId("invoice-" + teller.id("invoice/" + step));
    }

    /** As it was printed, of one that was sent. */
    InvoiceNumber number(Sale sale) {
        return facts.last(sale.invoice().value(), InvoiceValidated.class)
                .orElseThrow()
                .number();
    }

    void draft(Sale sale) {
        draft(sale, InvoiceKind.INVOICE, List.of());
    }

    void submit(Sale sale, LocalDate on) {
        teller.send("invoices/" + sale.step() + "/submitted", new SubmitInvoice(sale.invoice(), on, writer()));
    }

    void send(Sale sale) {
        draft(sale);
        issue(sale);
    }

    /** All of a quote that nothing was invoiced of. */
    void sendWhole(Sale sale, QuoteId quote) {
        var whole = new InvoicePart(quote, sale.invoice(), PartKind.BALANCE, Money.ZERO, sale.on());
        teller.together("invoices/" + sale.step(), step -> {
            step.send(whole, teller.request("part"));
            step.send(
                    drafted(sale, InvoiceKind.INVOICE, List.of(), List.of(new QuotePart(quote, List.of()))),
                    teller.request("drafted"));
        });
        issue(sale);
    }

    private void issue(Sale sale) {
        submit(sale, sale.on());
        teller.together("invoices/" + sale.step() + "/validated", step -> validate(step, sale));
        teller.send("invoices/" + sale.step() + "/sent", new SendInvoice(sale.invoice(), sale.on()));
    }

    /** {@code note}: what is taken back of that sale. */
    void credit(Sale sale, Sale note) {
        draft(note, InvoiceKind.CREDIT_NOTE, List.of(sale.invoice()));
        submit(note, note.on());
        teller.together("invoices/" + note.step() + "/validated", step -> {
            var back = new CreditInvoice(sale.invoice(), note.invoice(), note.total(), note.on());
            step.send(back, teller.request("credited"));
            validate(step, note);
        });
        teller.send("invoices/" + note.step() + "/sent", new SendInvoice(note.invoice(), note.on()));
    }

    void writeOff(Sale sale, LocalDate on) {
        var motive = List.of(sealed(on, TradeField.MOTIVE, "Liquidation judiciaire close sans actif"));
        teller.send("invoices/" + sale.step() + "/written-off", new WriteOffInvoice(sale.invoice(), motive, on));
    }

    void dispute(Sale sale, LocalDate on) {
        var motive = List.of(sealed(on, TradeField.MOTIVE, "Une couleur n'est pas celle de la commande"));
        teller.send("invoices/" + sale.step() + "/disputed", new DisputeInvoice(sale.invoice(), motive, on));
    }

    private void validate(Step step, Sale sale) {
        var taken = step.send(numbering.next(sale.invoice(), sale.on()), teller.request("number"));
        var number = (InvoiceNumber) Objects.requireNonNull(taken);
        step.send(
                new ValidateInvoice(
                        sale.invoice(),
                        number,
                        sale.on(),
                        sale.on().plusDays(DAYS_TO_PAY),
                        Cover.IN_FORCE,
                        Validator.TEAM,
                        teller.account("claire")),
                teller.request("validated"));
    }

    private void draft(Sale sale, InvoiceKind kind, List<InvoiceId> credits) {
        teller.send("invoices/" + sale.step(), drafted(sale, kind, credits, List.of()));
    }

    private DraftInvoice drafted(Sale sale, InvoiceKind kind, List<InvoiceId> credits, List<QuotePart> of) {
        return new DraftInvoice(
                sale.invoice(),
                sale.activity(),
                sale.customer(),
                kind,
                credits,
                of,
                sale.content(),
                sale.on(),
                writer());
    }

    private AccountId writer() {
        return teller.account("odile");
    }
}
