package coop.alveole.domain.shared.money;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.RoundingMode;

/** How much of something is sold (quantité), in thousandths: an hour and a half is 1500. */
public record Quantity(@JsonValue long thousandths) {
    private static final long UNIT = 1_000;

    public static final Quantity ONE = new Quantity(UNIT);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Quantity {}

    public Money at(Money unitPrice, RoundingMode mode) {
        return new Money(
                Fraction.of(unitPrice.cents()).times(thousandths).over(UNIT).rounded(mode));
    }

    public boolean isPositive() {
        return thousandths > 0;
    }

    @Override
    public String toString() {
        return Long.toString(thousandths);
    }
}
