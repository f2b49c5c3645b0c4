package coop.alveole.query.billing.account.term;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.billing.amounts.Allowance;
import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.invoice.InvoiceFile.Issue;
import java.util.stream.Stream;

/** What a validated document owes with VAT, and which part of its VAT is due {@code atOnce} or with the payments. */
record SaleTax(Money withTax, Money atOnce, Money onCollection) {
    /** On debits everything is due when it is invoiced; else goods alone are. */
    static SaleTax of(InvoiceFile file, Issue issue, boolean onDebits) {
        var all = issue.totals().stream().map(VatTotal::tax).collect(Money.sum());
        var content = file.writings().getLast().content();
        var atOnce = onDebits
                ? all
                : issue.totals().stream().map(total -> ofGoods(content, total)).collect(Money.sum());
        return new SaleTax(issue.withTax(), atOnce, all.minus(atOnce));
    }

    private static Money ofGoods(SaleContent content, VatTotal total) {
        if (total.base().isZero()) return Money.ZERO;
        return total.tax().inProportion(goods(content, total.vat()), total.base(), HALF_UP);
    }

    private static Money goods(SaleContent content, Vat vat) {
        var sold = content.lines().stream()
                .filter(line -> line.category().isGoods() && line.vat().equals(vat))
                .map(SaleLine::net);
        var off = content.allowances().stream()
                .filter(allowance ->
                        allowance.category().isGoods() && allowance.vat().equals(vat))
                .map(Allowance::amount)
                .map(Money::negated);
        return Stream.concat(sold, off).collect(Money.sum());
    }
}
