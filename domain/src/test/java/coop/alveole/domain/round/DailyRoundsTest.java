package coop.alveole.domain.round;

import static coop.alveole.domain.round.RoundRule.NO_DAY_LEFT_OUT;
import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.round.RoundCommand.FinishRound;
import coop.alveole.domain.round.RoundEvent.RoundMade;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.RoundsId;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DailyRoundsTest {
    static final RoundsId ROUNDS = new RoundsId("rounds-" + uuid("9"));
    static final LocalDate DAY = LocalDate.of(2028, 2, 28);

    final AggregateTestFixture<DailyRounds> rounds = new AggregateTestFixture<>(DailyRounds.class);

    @Test
    void beginOnAnyDay() {
        rounds.givenNoPriorActivity().when(new FinishRound(ROUNDS, DAY)).expectEvents(new RoundMade(ROUNDS, DAY));
    }

    @Test
    void goOnWithTheNextDay() {
        rounds.given(new RoundMade(ROUNDS, DAY))
                .when(new FinishRound(ROUNDS, DAY.plusDays(1)))
                .expectEvents(new RoundMade(ROUNDS, DAY.plusDays(1)));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 2, 366})
    void refuseAnyOtherDay(int days) {
        rounds.given(new RoundMade(ROUNDS, DAY))
                .when(new FinishRound(ROUNDS, DAY.plusDays(days)))
                .expectNoEvents()
                .expectException(Refused.by(NO_DAY_LEFT_OUT, "madeFor", DAY));
    }
}
