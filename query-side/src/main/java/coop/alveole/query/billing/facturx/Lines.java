package coop.alveole.query.billing.facturx;

import coop.alveole.query.billing.paper.PaperLine;
import coop.alveole.query.billing.paper.SaleDiscount;
import coop.alveole.query.billing.paper.SalePaper;
import coop.alveole.query.billing.paper.SaleVat;
import coop.alveole.query.billing.paper.VatSum;
import org.mustangproject.Allowance;
import org.mustangproject.IncludedNote;
import org.mustangproject.Invoice;
import org.mustangproject.Item;
import org.mustangproject.Product;

/** What is sold, line by line, and what is taken off the whole. */
final class Lines {
    private static final int NAME = 100;

    private Lines() {}

    static void into(Invoice invoice, SalePaper paper) {
        paper.lines().forEach(line -> invoice.addItem(item(line, paper)));
        paper.discounts().forEach(each -> invoice.addAllowance(allowance(each)));
    }

    private static Item item(PaperLine line, SalePaper paper) {
        var item = new Item(
                product(line, said(line.vat(), paper)),
                Written.euros(line.unitPrice()),
                Written.quantity(line.quantity()));
        if (!line.group().isBlank()) item.addNote(IncludedNote.unspecifiedNote(Written.words(line.group())));
        if (line.discount().isPositive())
            item.addAllowance(new Allowance(Written.euros(line.discount())).setReason("Remise"));
        return item;
    }

    /** The reason of the whole category: the standard has one. */
    private static SaleVat said(SaleVat vat, SalePaper paper) {
        return paper.sums().vat().stream()
                .map(VatSum::vat)
                .filter(each -> each.category() == vat.category() && each.rate().equals(vat.rate()))
                .findFirst()
                .orElseThrow();
    }

    /** A long label is a name and, whole, a description. */
    private static Product product(PaperLine line, SaleVat vat) {
        var label = Written.words(line.label());
        var isLong = label.codePointCount(0, label.length()) > NAME;
        var name = isLong ? label.substring(0, label.offsetByCodePoints(0, NAME - 1)) + "…" : label;
        var product = new Product(name, isLong ? label : "", line.unit().code(), Written.percent(vat.rate()));
        product.setTaxCategoryCode(vat.category().name());
        if (!vat.reason().isBlank()) product.setTaxExemptionReason(Written.words(vat.reason()));
        if (!vat.code().isBlank()) product.setTaxExemptionReasonCode(vat.code());
        return product;
    }

    private static Allowance allowance(SaleDiscount discount) {
        var allowance = new Allowance(Written.euros(discount.amount()));
        allowance.setReason(Written.words(discount.label()));
        allowance.setTaxRateApplicablePercent(Written.percent(discount.vat().rate()));
        allowance.setTaxCategoryCode(discount.vat().category().name());
        return allowance;
    }
}
