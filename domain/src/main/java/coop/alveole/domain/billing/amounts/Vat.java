package coop.alveole.domain.billing.amounts;

import coop.alveole.domain.shared.money.Rate;
import java.util.Comparator;

/** How one line is taxed (TVA): at a rate, or not at all for a reason. Two lines taxed alike are summed before VAT (W1). */
public record Vat(VatTreatment treatment, Rate rate) implements Comparable<Vat> {
    private static final Comparator<Vat> HIGHEST_FIRST =
            Comparator.comparing(Vat::rate).reversed().thenComparing(Vat::treatment);

    public Vat {
        if (treatment != VatTreatment.TAXED && !rate.isZero())
            throw new IllegalArgumentException("a line without VAT has no rate");
    }

    public static Vat at(long basisPoints) {
        return new Vat(VatTreatment.TAXED, Rate.of(basisPoints));
    }

    public static Vat without(VatTreatment treatment) {
        return new Vat(treatment, Rate.ZERO);
    }

    @Override
    public int compareTo(Vat other) {
        return HIGHEST_FIRST.compare(this, other);
    }
}
