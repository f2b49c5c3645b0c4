package coop.alveole.query.billing.paper;

import java.util.List;

/**
 * Everything that one paper of a sale says (devis, facture, avoir), amounts included; they are computed elsewhere, and a
 * paper whose amounts do not add up is refused here.
 */
public record SalePaper(
        SaleKind kind,
        String number,
        SaleDates dates,
        Seller seller,
        Buyer buyer,
        List<PaperLine> lines,
        List<SaleDiscount> discounts,
        SaleSums sums,
        List<Earlier> earlier,
        Mentions mentions) {
    /** What the French rules of e-invoicing take for a number (BR-FR-01, BR-FR-02). */
    private static final String NUMBER = "[A-Za-z0-9+_/-]{1,35}";

    public SalePaper {
        lines = List.copyOf(lines);
        discounts = List.copyOf(discounts);
        earlier = List.copyOf(earlier);
        Refused.unless(number.matches(NUMBER), "no number of an invoice:", number);
        Refused.unless(!lines.isEmpty(), "a paper has a line");
        var due = SaleSums.of(lines, discounts, sums.prepaid());
        Refused.unless(
                sums.equals(due), "the lines come to", due.inclVat(), "cents with VAT; the sums say", sums.inclVat());
        Refused.unless(
                kind != SaleKind.CREDIT_NOTE || !earlier.isEmpty(), "a credit note names the invoice that it corrects");
        Refused.unless(
                buyer.kind() == Buyer.Kind.PERSON || mentions.areWholeForACompany(),
                "penalties, indemnity and early payment are to be said to a company (INV-03)");
        Refused.unless(
                lines.stream().noneMatch(line -> line.vat().category() == VatCategory.O)
                        || sums.vat().size() == 1,
                "what is outside VAT stands on a paper of its own");
    }

    public boolean isOf(Nature nature) {
        return lines.stream().allMatch(line -> line.nature() == nature);
    }

    public boolean has(VatCategory category) {
        return sums.vat().stream().anyMatch(each -> each.vat().category() == category);
    }
}
