package coop.alveole.query.billing.paper;

import coop.alveole.domain.shared.money.Money;

/** What is taken off the whole document, at one of its rates (remise globale). */
public record SaleDiscount(String label, Money amount, SaleVat vat) {
    public SaleDiscount {
        Refused.unless(!label.isBlank(), "a discount has words");
        Refused.unless(!amount.isNegative(), "a discount is negative:", amount);
    }
}
