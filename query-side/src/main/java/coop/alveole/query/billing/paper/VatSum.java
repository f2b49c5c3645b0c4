package coop.alveole.query.billing.paper;

import coop.alveole.domain.shared.money.Money;

/** The base of one category and rate, and its VAT. */
public record VatSum(SaleVat vat, Money base, Money amount) {
    public VatSum {
        Refused.unless(
                amount.equals(vat.on(base)),
                "the VAT at",
                vat.rate(),
                "on",
                base,
                "cents is",
                vat.on(base),
                "not",
                amount);
    }
}
