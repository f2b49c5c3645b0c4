package coop.alveole.query.billing.paper;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import java.math.RoundingMode;

/** The VAT of a line: category, rate, and why there is none, in words and by the code of the VATEX list where it has one. */
public record Vat(VatCategory category, Rate rate, String reason, String code) {
    public Vat {
        Refused.unless(rate.over() == 1, "a VAT rate is a whole number of hundredths of a percent:", rate);
        Refused.unless(category.isTaxed() != rate.isZero(), "category", category, "does not go with a rate of", rate);
        Refused.unless(
                category.saysWhy() != reason.isBlank(),
                "category",
                category,
                category.saysWhy() ? "needs" : "has no place for",
                "a reason");
    }

    public static Vat at(long basisPoints) {
        return new Vat(VatCategory.S, Rate.of(basisPoints), "", "");
    }

    public static Vat without(VatCategory category, String reason, String code) {
        return new Vat(category, Rate.ZERO, reason, code);
    }

    /** On the sum of the document, half up (G-numbers: cents of VAT are rounded once per rate). */
    Money on(Money base) {
        return rate.of(base, RoundingMode.HALF_UP);
    }

    /** What is summed apart. */
    Key key() {
        return new Key(category, rate);
    }

    record Key(VatCategory category, Rate rate) {}
}
