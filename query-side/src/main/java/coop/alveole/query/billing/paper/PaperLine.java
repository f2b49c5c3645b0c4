package coop.alveole.query.billing.paper;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import java.math.RoundingMode;

/**
 * One line of a sale; a blank group stands under no title. A price is never negative: what is taken back is a negative
 * quantity, as EN 16931 has it.
 */
public record PaperLine(
        String group,
        String label,
        Nature nature,
        Quantity quantity,
        Unit unit,
        Money unitPrice,
        Money discount,
        Money netOfVat,
        SaleVat vat) {
    public PaperLine {
        Refused.unless(!label.isBlank(), "a line has words");
        Refused.unless(!unitPrice.isNegative(), "a price is negative:", unitPrice);
        Refused.unless(!discount.isNegative(), "a discount is negative:", discount);
        var due = gross(quantity, unitPrice).minus(discount);
        Refused.unless(netOfVat.equals(due), "a line comes to", due, "cents, not to", netOfVat);
    }

    /** Quantity × price, half up, less the discount. */
    public static PaperLine of(
            String group, String label, Nature nature, Quantity quantity, Unit unit, Money unitPrice, SaleVat vat) {
        return new PaperLine(
                group, label, nature, quantity, unit, unitPrice, Money.ZERO, gross(quantity, unitPrice), vat);
    }

    public PaperLine lessDiscount(Money amount) {
        return new PaperLine(
                group,
                label,
                nature,
                quantity,
                unit,
                unitPrice,
                amount,
                gross(quantity, unitPrice).minus(amount),
                vat);
    }

    private static Money gross(Quantity quantity, Money unitPrice) {
        return quantity.at(unitPrice, RoundingMode.HALF_UP);
    }
}
