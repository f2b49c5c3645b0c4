package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.chart.AccountUse;
import coop.alveole.domain.billing.chart.AccountUse.OfActivity;
import coop.alveole.domain.billing.chart.AccountUse.OfCustomer;
import coop.alveole.domain.billing.chart.AccountUse.OfHouse;
import coop.alveole.domain.billing.chart.AccountUse.OfJournal;
import coop.alveole.domain.billing.chart.AccountUse.OfTax;
import coop.alveole.domain.billing.chart.AccountUse.OfTaxCode;
import coop.alveole.domain.billing.chart.HouseAccount;
import coop.alveole.domain.billing.chart.JournalKind;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The lines of one entry while it is written, and the codes that are missing for it. */
final class EntryLines {
    enum Side {
        DEBIT,
        CREDIT;

        Side other() {
            return this == DEBIT ? CREDIT : DEBIT;
        }
    }

    /** What of a line is of one activity; without one, of the pooled services. */
    record Part(Optional<ActivityId> activity, Money amount) {}

    private static final Label MISSING = new Label("?");

    private final Codes codes;
    private final AccountingFact fact;
    private final String words;
    private final List<JournalLine> lines = new ArrayList<>();
    private final Set<AccountUse> missing = new LinkedHashSet<>();
    private final Set<InvoiceId> unknown = new LinkedHashSet<>();

    EntryLines(Codes codes, AccountingFact fact, String words) {
        this.codes = codes;
        this.fact = fact;
        this.words = words;
    }

    void unknown(InvoiceId invoice) {
        unknown.add(invoice);
    }

    /** On the account of the customer, until a day where it is to be paid. */
    void customer(CustomerId customer, Side side, Money amount, Optional<LocalDate> dueOn, ActivityId activity) {
        var account = code(new OfHouse(HouseAccount.CUSTOMERS));
        customer(account, customer, side, amount, dueOn, List.of(new Part(Optional.of(activity), amount)));
    }

    void customer(CustomerId customer, Side side, Part part) {
        customer(
                code(new OfHouse(HouseAccount.CUSTOMERS)),
                customer,
                side,
                part.amount(),
                Optional.empty(),
                List.of(part));
    }

    private void customer(
            Label account, CustomerId customer, Side side, Money amount, Optional<LocalDate> dueOn, List<Part> parts) {
        if (amount.isZero()) return;
        var auxiliary = codes.auxiliaries() ? Optional.of(code(new OfCustomer(customer))) : Optional.<Label>empty();
        general(account, auxiliary, Optional.empty(), dueOn, side, amount);
        parts.forEach(part -> analytic(account, side, part));
    }

    void taxed(AccountUse use, AccountUse taxCode, Side side, Money amount, ActivityId activity) {
        if (amount.isZero()) return;
        var account = code(use);
        general(account, Optional.empty(), Optional.of(code(taxCode)), Optional.empty(), side, amount);
        analytic(account, side, new Part(Optional.of(activity), amount));
    }

    /** VAT that begins or ends to wait, with the code of its rate. */
    void waiting(Vat vat, Side side, Money amount, ActivityId activity) {
        taxed(new OfHouse(HouseAccount.WAITING_TAX), new OfTaxCode(vat), side, amount, activity);
    }

    void due(Vat vat, Side side, Money amount, ActivityId activity) {
        taxed(new OfTax(vat), new OfTaxCode(vat), side, amount, activity);
    }

    /** On one account, without a customer and without VAT. */
    void plain(HouseAccount of, Side side, Money amount, ActivityId activity) {
        plain(new OfHouse(of), side, amount, List.of(new Part(Optional.of(activity), amount)));
    }

    void money(PaymentMeans means, Side side, Money amount, List<Part> parts) {
        plain(new AccountUse.OfMeans(means), side, amount, parts);
    }

    private void plain(AccountUse use, Side side, Money amount, List<Part> parts) {
        var account = code(use);
        general(account, Optional.empty(), Optional.empty(), Optional.empty(), side, amount);
        parts.forEach(part -> analytic(account, side, part));
    }

    /** The share of an activity alone, in no general account. */
    void analytic(AccountUse use, Side side, Part part) {
        analytic(code(use), side, part);
    }

    Writing written(JournalKind journal, String reference, Optional<PaymentMeans> means) {
        var code = code(new OfJournal(journal));
        if (!missing.isEmpty() || !unknown.isEmpty())
            return new Writing.Waits(fact, List.copyOf(missing), List.copyOf(unknown));
        if (lines.isEmpty()) return new Writing.Nothing();
        return new Writing.Entry(new JournalEntry(fact.id(), journal, code, fact.on(), reference, means, lines));
    }

    private Label code(AccountUse use) {
        var known = codes.of(use);
        if (known.isEmpty()) missing.add(use);
        return known.orElse(MISSING);
    }

    private void analytic(Label account, Side side, Part part) {
        if (part.amount().isZero()) return;
        AccountUse axis = part.activity().isPresent()
                ? new OfActivity(part.activity().get())
                : new OfHouse(HouseAccount.POOLED_SERVICES);
        add(
                JournalLine.Kind.ANALYTIC,
                account,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(code(axis)),
                side,
                part.amount());
    }

    private void general(
            Label account,
            Optional<Label> auxiliary,
            Optional<Label> taxCode,
            Optional<LocalDate> dueOn,
            Side side,
            Money amount) {
        add(JournalLine.Kind.GENERAL, account, auxiliary, taxCode, dueOn, Optional.empty(), side, amount);
    }

    /** What is below zero stands on the other side (W4): a line has one amount, above zero. */
    private void add(
            JournalLine.Kind kind,
            Label account,
            Optional<Label> auxiliary,
            Optional<Label> taxCode,
            Optional<LocalDate> dueOn,
            Optional<Label> analytic,
            Side told,
            Money amount) {
        if (amount.isZero()) return;
        var side = amount.isNegative() ? told.other() : told;
        var positive = amount.isNegative() ? amount.negated() : amount;
        lines.add(new JournalLine(
                kind,
                account,
                auxiliary,
                taxCode,
                dueOn,
                analytic,
                words,
                side == Side.DEBIT ? positive : Money.ZERO,
                side == Side.CREDIT ? positive : Money.ZERO));
    }
}
