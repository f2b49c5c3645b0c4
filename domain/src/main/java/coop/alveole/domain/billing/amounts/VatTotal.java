package coop.alveole.domain.billing.amounts;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.shared.money.Money;

/** What a document owes at one rate, or for one reason not: VAT is computed once, on the sum (G3, G6). */
public record VatTotal(Vat vat, Money base, Money tax) {
    static VatTotal of(Vat vat, Money base) {
        return new VatTotal(vat, base, vat.rate().of(base, HALF_UP));
    }
}
