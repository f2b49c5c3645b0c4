package coop.alveole.domain.shared.money;

import static coop.alveole.domain.shared.money.PercentRule.RATE_AS_PERCENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.MatcherAssert.assertThat;

import coop.alveole.domain.shared.Refused;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10 | 1000 | 1",
                "0 | 0 | 1",
                "100 | 10000 | 1",
                "10,5 | 1050 | 1",
                "10.05 % | 1005 | 1",
                "10 1/3 | 3100 | 3",
                "0 2/3 | 200 | 3",
                "7 3/6 | 750 | 1"
            })
    void aRateIsReadExactly(String typed, long basisPoints, long over) {
        assertThat(Percent.read(typed, "value")).isEqualTo(new Rate(basisPoints, over));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dix", "-1", "100,01", "100 1/3", "10,123", "10 1/0", "1000", "10/3", "10 %%"})
    void refusesWhatIsNone(String typed) {
        assertThat(catchThrowable(() -> Percent.read(typed, "rate2")), Refused.by(RATE_AS_PERCENT, "rate2", typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10", "10,5", "10,25", "10,05", "10 1/3", "0 2/3", "10 5/6", "0", "100"})
    void itIsWrittenAsItMayBeTypedAgain(String typed) {
        assertThat(Percent.of(Percent.read(typed, "value"))).isEqualTo(typed);
    }

    @Test
    void aThirdOfAPercentLosesNothingBeforeItIsRounded() {
        assertThat(Percent.read("10 1/3", "value").of(new Money(300_000), RoundingMode.HALF_UP))
                .isEqualTo(new Money(31_000));
    }
}
