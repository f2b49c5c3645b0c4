package coop.alveole.domain.houserules;

import static coop.alveole.domain.houserules.CooperativeTest.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.MembershipParameters.Prerequisites;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterTimelineTest {
    static final LocalDate LATER = FROM.plusYears(1);

    @Test
    void withoutAChoiceTheDefaultsHold() {
        assertThat(given(NAMED, DECLARED).on(FROM)).isEqualTo(MembershipParameters.DEFAULT);
    }

    @Test
    void aChoiceCountsFromItsFirstDayAndLeavesThePastAsItWas() {
        var sixMonths = given(cape(6, FROM));
        assertThat(sixMonths.on(FROM.minusDays(1))).isEqualTo(MembershipParameters.DEFAULT);
        assertThat(sixMonths.on(FROM)).isEqualTo(MembershipParameters.DEFAULT.withCapeMonths(6));
    }

    @Test
    void theChoiceThatBeganLaterCountsWhateverTheOrderOfTheEntries() {
        var recordedLate = given(cape(3, LATER), cape(6, FROM));
        assertThat(recordedLate.on(LATER.minusDays(1)).capeMonths()).isEqualTo(6);
        assertThat(recordedLate.on(LATER).capeMonths()).isEqualTo(3);
    }

    @Test
    void ofTwoChoicesOfOneDayTheOneRecordedLaterCounts() {
        assertThat(given(cape(3, FROM), cape(6, FROM)).on(FROM).capeMonths()).isEqualTo(6);
    }

    @Test
    void eachThingIsChosenForItself() {
        var chosen = given(
                new PrerequisitesChosen(OURS, Prerequisites.WARN_ONLY, FROM, MINUTES),
                new AlertsChosen(OURS, List.of(6, 2), LATER, MINUTES),
                cape(4, FROM));
        assertThat(chosen.on(LATER))
                .isEqualTo(MembershipParameters.DEFAULT
                        .withCapeMonths(4)
                        .withPrerequisites(Prerequisites.WARN_ONLY)
                        .withAlertLeadMonths(List.of(6, 2)));
    }

    @Test
    void oneMoreChoiceLeavesTheOthers() {
        var four =
                ParameterTimeline.NONE.with(cape(4, FROM)).with(new AlertsChosen(OURS, List.of(6, 2), FROM, MINUTES));
        assertThat(four.on(FROM))
                .isEqualTo(MembershipParameters.DEFAULT.withCapeMonths(4).withAlertLeadMonths(List.of(6, 2)));
    }

    private static HouseNumberChosen cape(int months, LocalDate from) {
        return new HouseNumberChosen(OURS, HouseNumber.CAPE_MONTHS, months, from, MINUTES);
    }

    private static ParameterTimeline given(CooperativeEvent... choices) {
        return new ParameterTimeline(List.of(choices));
    }
}
