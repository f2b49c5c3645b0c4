package coop.alveole.query.billing.paper;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import java.math.RoundingMode;
import java.util.Comparator;

/** The VAT of a line: category, rate, and why there is none, in words and by the code of the VATEX list where it has one. */
public record SaleVat(VatCategory category, Rate rate, String reason, String code) {
    public SaleVat {
        Refused.unless(rate.over() == 1, "a VAT rate is a whole number of hundredths of a percent:", rate);
        Refused.unless(category.isTaxed() != rate.isZero(), "category", category, "does not go with a rate of", rate);
        Refused.unless(
                category.saysWhy() != reason.isBlank(),
                "category",
                category,
                category.saysWhy() ? "needs" : "has no place for",
                "a reason");
    }

    public static SaleVat at(long basisPoints) {
        return new SaleVat(VatCategory.S, Rate.of(basisPoints), "", "");
    }

    public static SaleVat without(VatCategory category, String reason, String code) {
        return new SaleVat(category, Rate.ZERO, reason, code);
    }

    /** On the sum of the document, half up (G3, G6). */
    Money on(Money base) {
        return rate.of(base, RoundingMode.HALF_UP);
    }

    /** What is summed apart. */
    Key key() {
        return new Key(category, rate);
    }

    record Key(VatCategory category, Rate rate) implements Comparable<Key> {
        private static final Comparator<Key> HIGHEST_FIRST =
                Comparator.<Key>comparingLong(key -> -key.rate().basisPoints()).thenComparing(Key::category);

        @Override
        public int compareTo(Key other) {
            return HIGHEST_FIRST.compare(this, other);
        }
    }
}
