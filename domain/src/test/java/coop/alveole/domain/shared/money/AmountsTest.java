package coop.alveole.domain.shared.money;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Cents, rates and quantities: the golden numbers of rounding, and what never happens. */
class AmountsTest {
    @Test
    void roundsHalfUpAwayFromZero() {
        assertThat(new Quantity(2_500).at(new Money(88_45), HALF_UP)).isEqualTo(new Money(221_13)); // G4: 221,125
        assertThat(new Quantity(-2_500).at(new Money(88_45), HALF_UP)).isEqualTo(new Money(-221_13));
        assertThat(Rate.of(1_000).of(new Money(2018_45), HALF_UP)).isEqualTo(new Money(201_85)); // G3: 201,845
        assertThat(Rate.of(1_960).of(new Money(50_10), HALF_UP)).isEqualTo(new Money(9_82)); // G8: 9,8196
    }

    @Test
    void findsTheVatInAPriceThatContainsIt() {
        assertThat(Rate.of(2_000).within(new Money(100_00), HALF_UP)).isEqualTo(new Money(16_67)); // G7
        assertThat(Rate.ZERO.within(new Money(100_00), HALF_UP)).isEqualTo(Money.ZERO);
    }

    @Test
    void takesAThirdOfAPercentExactly() {
        var tenAndAThird = new Rate(3_100, 3);
        assertThat(tenAndAThird.of(new Money(900_00), HALF_UP)).isEqualTo(new Money(93_00));
        assertThat(new Rate(6_200, 6)).isEqualTo(tenAndAThird);
        assertThat(new Rate(3_000, 3)).isEqualTo(Rate.of(1_000));
    }

    /** G9: 50,415 % of a telephone bill. */
    @Test
    void takesARateOfFiveDigits() {
        assertThat(new Rate(10_083, 2).of(new Money(99_53), HALF_UP)).isEqualTo(new Money(50_18));
    }

    @Test
    void splitsWithTheRestOnTheLast() {
        assertThat(new Money(10_00).split(1, 1, 1))
                .containsExactly(new Money(3_33), new Money(3_33), new Money(3_34)); // G10
        assertThat(new Money(-10_00).split(1, 1, 1))
                .containsExactly(new Money(-3_33), new Money(-3_33), new Money(-3_34));
        assertThatThrownBy(() -> new Money(1).split()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Money(1).split(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void losesNoCentInASplit(
            @ForAll @LongRange(min = -1_000_000_000_00L, max = 1_000_000_000_00L) long cents,
            @ForAll @Size(min = 1, max = 12) List<@LongRange(min = 1, max = 1_000_000) Long> weights) {
        var parts = new Money(cents)
                .split(weights.stream().mapToLong(Long::longValue).toArray());
        assertThat(parts.stream().collect(Money.sum())).isEqualTo(new Money(cents));
    }

    @Test
    void overflowsLoudly() {
        assertThatThrownBy(() -> new Money(Long.MAX_VALUE).plus(new Money(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> new Quantity(Long.MAX_VALUE).at(new Money(Long.MAX_VALUE), HALF_UP))
                .isInstanceOf(ArithmeticException.class);
    }
}
