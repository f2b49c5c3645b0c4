package coop.alveole.domain.shared.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Euros, counted in cents (montant): exact, or an error. */
public record Money(@JsonValue long cents) implements Comparable<Money> {
    public static final Money ZERO = new Money(0);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Money {}

    public static Collector<Money, ?, Money> sum() {
        return Collectors.reducing(ZERO, Money::plus);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(cents, other.cents));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(cents, other.cents));
    }

    public Money negated() {
        return new Money(Math.negateExact(cents));
    }

    public boolean isPositive() {
        return cents > 0;
    }

    public boolean isZero() {
        return cents == 0;
    }

    public boolean isNegative() {
        return cents < 0;
    }

    /** As much of it as {@code part} is of {@code whole}. */
    public Money inProportion(Money part, Money whole, RoundingMode mode) {
        return new Money(Fraction.of(cents).times(part.cents).over(whole.cents).rounded(mode));
    }

    /** By weights: each part is cut at the cent, what is left over goes to the last, so that they make the whole (G10). */
    public List<Money> split(long... weights) {
        long whole = LongStream.of(weights).sum();
        if (weights.length == 0 || whole <= 0) throw new IllegalArgumentException("nothing to split by");
        var parts = new ArrayList<Money>();
        long left = cents;
        for (int i = 0; i < weights.length - 1; i++) {
            long part = Fraction.of(cents).times(weights[i]).over(whole).towardsZero();
            parts.add(new Money(part));
            left = Math.subtractExact(left, part);
        }
        parts.add(new Money(left));
        return List.copyOf(parts);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(cents, other.cents);
    }

    @Override
    public String toString() {
        return Long.toString(cents);
    }
}
