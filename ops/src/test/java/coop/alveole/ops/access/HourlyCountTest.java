package coop.alveole.ops.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class HourlyCountTest {
    private final MovableClock clock = new MovableClock();
    private final HourlyCount count = new HourlyCount(clock);

    @Test
    void soManyTimesWithinAnyHourAndEachApart() {
        assertThat(count.once("a", 2)).isTrue();
        clock.move(Duration.ofMinutes(40));
        assertThat(count.once("a", 2)).isTrue();
        assertThat(count.once("a", 2)).isFalse();
        assertThat(count.once("b", 2)).isTrue();
        clock.move(Duration.ofMinutes(20));
        assertThat(count.once("a", 2)).as("an hour later to the second").isFalse();
        clock.move(Duration.ofSeconds(1));
        assertThat(count.once("a", 2)).isTrue();
        assertThat(count.once("a", 2))
                .as("the second one is of this hour still")
                .isFalse();
    }

    @Test
    void whoComesFirstIsForgottenOnceTooManyHaveCome() {
        assertThat(count.once("first", 1)).isTrue();
        for (int each = 0; each < 9_999; each++) count.once("guess " + each, 1);
        assertThat(count.once("first", 1)).isFalse();
        count.once("one more", 1);
        assertThat(count.once("first", 1)).isTrue();
    }
}
