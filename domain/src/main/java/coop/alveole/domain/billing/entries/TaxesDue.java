package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.entries.AccountingFact.*;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What of the VAT of a sale waits, and what each of its facts makes due, by all that happened to it before (ACC-08). */
final class TaxesDue {
    private final Codes codes;
    private final Function<InvoiceId, Optional<Invoiced>> invoices;

    TaxesDue(Codes codes, Function<InvoiceId, Optional<Invoiced>> invoices) {
        this.codes = codes;
        this.invoices = invoices;
    }

    /** A credit note follows the sale that it credits. */
    boolean waits(SoldPart part, Sold sold) {
        var sale = sold.credits().stream()
                .flatMap(credited -> invoices.apply(credited).stream())
                .map(Invoiced::sold)
                .findFirst()
                .orElse(sold);
        return !sale.taxedBefore() && WaitingTax.waits(part, codes.onDebits(sale.on()));
    }

    /** A credit note that is not known is told to the lines. */
    Map<Vat, Money> dueWith(AccountingFact fact, Invoiced sale, EntryLines lines) {
        if (sale.sold().taxedBefore()) return Map.of();
        return step(before(fact, sale, lines), fact, lines);
    }

    Map<Vat, Money> leftBefore(AccountingFact fact, Invoiced sale, EntryLines lines) {
        return sale.sold().taxedBefore() ? Map.of() : before(fact, sale, lines).left();
    }

    private WaitingTax before(AccountingFact fact, Invoiced sale, EntryLines lines) {
        var tax = WaitingTax.of(sale.sold().parts(), codes.onDebits(sale.sold().on()));
        sale.facts().stream().takeWhile(each -> !each.id().equals(fact.id())).forEach(each -> step(tax, each, lines));
        return tax;
    }

    private Map<Vat, Money> step(WaitingTax tax, AccountingFact fact, EntryLines lines) {
        return switch (fact) {
            case Collected collected -> tax.paid(collected.amount());
            case Credited credited -> tax.credited(parts(credited.creditNote(), lines));
            case Sold _, Lost _, Paid _, Deposited _, Moved _, Returned _, Contributed _, Bought _ -> Map.of();
        };
    }

    private List<SoldPart> parts(InvoiceId creditNote, EntryLines lines) {
        var known = invoices.apply(creditNote);
        if (known.isEmpty()) lines.unknown(creditNote);
        return known.map(note -> note.sold().parts()).orElse(List.of());
    }
}
