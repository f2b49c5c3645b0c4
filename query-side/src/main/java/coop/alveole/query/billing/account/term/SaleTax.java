package coop.alveole.query.billing.account.term;

import coop.alveole.domain.billing.entries.SoldPart;
import coop.alveole.domain.billing.entries.SoldParts;
import coop.alveole.domain.billing.entries.WaitingTax;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.invoice.InvoiceFile.Issue;
import java.util.List;

/** The VAT of a validated document: which part of it is due {@code atOnce}, which waits for the payments. */
record SaleTax(List<SoldPart> parts, Money atOnce, WaitingTax waiting) {
    static SaleTax of(InvoiceFile file, Issue issue, boolean onDebits) {
        var parts = SoldParts.of(file.writings().getLast().content(), issue.totals());
        var waiting =
                issue.hadItsVatTaken() ? WaitingTax.countedBefore(parts, onDebits) : WaitingTax.of(parts, onDebits);
        var all = parts.stream().map(SoldPart::tax).collect(Money.sum());
        return new SaleTax(parts, all.minus(waiting.inAll()), waiting);
    }

    /** What is due more with what was paid. */
    Money paid(Money amount) {
        return waiting.paid(amount).values().stream().collect(Money.sum());
    }

    Money credited(SaleTax note) {
        var off = note.parts().stream().map(SoldPart::negated).toList();
        return waiting.credited(off).values().stream().collect(Money.sum());
    }
}
