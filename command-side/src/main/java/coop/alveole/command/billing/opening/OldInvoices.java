package coop.alveole.command.billing.opening;

import static coop.alveole.domain.shared.trade.MoneyOption.COLLECTED;

import coop.alveole.command.imports.file.Line;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.domain.billing.invoice.InvoiceCommand.TakeOverInvoice;
import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceTakenOver;
import coop.alveole.domain.billing.invoice.OldInvoice;
import coop.alveole.domain.billing.invoice.OldInvoice.TakenBefore;
import coop.alveole.domain.billing.invoice.OldInvoice.TakenBefore.Standing;
import coop.alveole.domain.contribution.ContributionCommand.CountFact;
import coop.alveole.domain.contribution.ContributionCommand.RecordCountedBefore;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.contribution.Turnover;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Invoices that are still to be paid; with each, the contribution where the software of before has not taken it. */
@Component
class OldInvoices {
    static final String NUMBER = "N° de facture";
    static final String ISSUED_ON = "Date de facture";
    static final String DUE_ON = "Échéance";
    static final String PAID = "Déjà réglé";
    static final String CONTRIBUTION = "Contribution prise";
    static final String VAT = "TVA prise";

    private final Earlier earlier;
    private final OldCustomers customers;
    private final HouseMoney rules;
    private final OldContents contents;

    OldInvoices(Earlier earlier, OldCustomers customers, HouseMoney rules, OldContents contents) {
        this.earlier = earlier;
        this.customers = customers;
        this.rules = rules;
        this.contents = contents;
    }

    boolean take(Line line, OneOpening run) {
        var old = old(line);
        var activity = run.activity(line);
        var customer = customers.required(line, run);
        var id = new InvoiceId(earlier.id("invoice", old.number().text()));
        if (isThere(id, old, activity, customer)) return false;
        run.sender().together(takingOver(line, id, old, activity, customer, run));
        return true;
    }

    /** A line that has changed since is refused: what is recorded of an invoice never changes. */
    private boolean isThere(InvoiceId id, OldInvoice old, ActivityId activity, CustomerId customer) {
        var there = earlier.told(id.value(), InvoiceTakenOver.class).findFirst();
        if (there.isEmpty()) return false;
        var known = there.get();
        boolean isTheSame = known.old().equals(old)
                && known.activityId().equals(activity)
                && known.customerId().equals(customer);
        if (isTheSame) return true;
        throw new Line.Refused(NUMBER, "est déjà repris, et disait autre chose : annulez d'abord la reprise.");
    }

    private List<Object> takingOver(
            Line line, InvoiceId id, OldInvoice old, ActivityId activity, CustomerId customer, OneOpening run) {
        var on = run.on(line);
        var category = OldContents.category(line);
        var called = "Facture " + old.number() + " de l'ancien logiciel";
        var content = contents.of(line, old.totals(), called, old.issuedOn(), run);
        var all = new ArrayList<Object>();
        all.add(new TakeOverInvoice(id, activity, customer, old, content, on));
        all.addAll(contribution(id, old, new Turnover(category, old.net()), activity, on));
        return List.copyOf(all);
    }

    /** Where it is counted as it is collected, what is left counts as it is paid. */
    private List<Object> contribution(
            InvoiceId id, OldInvoice old, Turnover turnover, ActivityId activity, LocalDate on) {
        var ledger = ContributionId.of(activity);
        if (old.taken().contribution() == Standing.TAKEN) return List.of(new RecordCountedBefore(ledger, id, on));
        var terms = rules.on(on);
        if (terms.holds(COLLECTED)) return List.of();
        return List.of(new CountFact(ledger, LineKind.SALE, new Source.OfInvoice(id), List.of(turnover), on, terms));
    }

    private static OldInvoice old(Line line) {
        var taken = new TakenBefore(standing(line, CONTRIBUTION), standing(line, VAT));
        return new OldInvoice(
                Cells.label(line, NUMBER),
                line.requiredDay(ISSUED_ON),
                line.requiredDay(DUE_ON),
                VatColumns.totals(line),
                Cells.amount(line, PAID).orElse(Money.ZERO),
                taken);
    }

    private static Standing standing(Line line, String column) {
        return Cells.isYes(line, column) ? Standing.TAKEN : Standing.DUE;
    }
}
