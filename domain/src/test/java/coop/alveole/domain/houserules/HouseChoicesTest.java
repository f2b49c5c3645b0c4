package coop.alveole.domain.houserules;

import static coop.alveole.domain.houserules.CooperativeRule.*;
import static coop.alveole.domain.houserules.CooperativeTest.*;
import static coop.alveole.domain.shared.SirenRule.SIREN_WITH_ITS_KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.MatcherAssert.assertThat;

import coop.alveole.domain.houserules.CooperativeCommand.*;
import coop.alveole.domain.houserules.CooperativeEvent.*;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers the cooperative may choose, and how far the law lets it. */
class HouseChoicesTest {
    final AggregateTestFixture<Cooperative> cooperative = new AggregateTestFixture<>(Cooperative.class);

    @ParameterizedTest
    @CsvSource({
        "CAPE_MONTHS, 3", "CAPE_MONTHS, 12",
        "CAPE_RENEWALS, 0", "CAPE_RENEWALS, 2",
        "CONVOCATION_DAYS, 15", "CONVOCATION_DAYS, 60",
        "ACT_BY_MARGIN_DAYS, 0", "ACT_BY_MARGIN_DAYS, 90",
        "INTERVIEW_LEAD_DAYS, 0", "INTERVIEW_LEAD_DAYS, 180"
    })
    void aNumberIsChosenWithinItsBounds(HouseNumber number, int value) {
        cooperative
                .given(NAMED)
                .when(new ChooseNumber(OURS, number, value, FROM, MINUTES))
                .expectEvents(new HouseNumberChosen(OURS, number, value, FROM, MINUTES));
    }

    @ParameterizedTest
    @CsvSource({
        "CAPE_MONTHS, 5, 3, 12", "CAPE_MONTHS, 13, 3, 12",
        "CAPE_RENEWALS, -1, 0, 2", "CAPE_RENEWALS, 3, 0, 2",
        "CONVOCATION_DAYS, 14, 15, 60", "CONVOCATION_DAYS, 61, 15, 60",
        "ACT_BY_MARGIN_DAYS, -1, 0, 90", "ACT_BY_MARGIN_DAYS, 91, 0, 90",
        "INTERVIEW_LEAD_DAYS, -1, 0, 180", "INTERVIEW_LEAD_DAYS, 181, 0, 180"
    })
    void refusesANumberOutsideOfThem(HouseNumber number, int value, int least, int most) {
        cooperative
                .given(NAMED)
                .when(new ChooseNumber(OURS, number, value, FROM, MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(VALUE_LEFT_OPEN, "value", value, least, most));
    }

    @ParameterizedTest
    @EnumSource(HouseNumber.class)
    void everyDefaultMayBeChosenAndIsReadBackWhereItWasPut(HouseNumber number) {
        assertThat(number.allows(number.in(MembershipParameters.DEFAULT))).isTrue();
        assertThat(number.in(number.chosen(MembershipParameters.DEFAULT, 77))).isEqualTo(77);
    }

    @Test
    void alertsAreKeptTheEarliestFirst() {
        cooperative
                .given(NAMED)
                .when(new ChooseAlerts(OURS, List.of(1, 24, 6), FROM, MINUTES))
                .expectEvents(new AlertsChosen(OURS, List.of(24, 6, 1), FROM, MINUTES));
    }

    @Test
    void eightAlertsAreTheMost() {
        var eight = IntStream.rangeClosed(1, 8).boxed().toList();
        cooperative
                .given(NAMED)
                .when(new ChooseAlerts(OURS, eight, FROM, MINUTES))
                .expectEvents(new AlertsChosen(OURS, eight.reversed(), FROM, MINUTES));
    }

    @Test
    void refusesAlertsThatAreNone() {
        refuses(List.of());
        refuses(List.of(0));
        refuses(List.of(25));
        refuses(List.of(3, 3));
        refuses(IntStream.rangeClosed(1, 9).boxed().toList());
    }

    private void refuses(List<Integer> months) {
        cooperative
                .given(NAMED)
                .when(new ChooseAlerts(OURS, months, FROM, MINUTES))
                .expectNoEvents()
                .expectException(Refused.by(ALERTS_IN_MONTHS_BEFORE, "monthsBefore"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829320", "100000009", "732 829 320", " 356 000 000 ", "732\u00a0829\u00a0320"})
    void aSirenIsReadWithItsSpaces(String typed) {
        assertThat(Siren.of(typed).digits()).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"732829321", "73282932", "7328293200", "73282932O", ""})
    void refusesASirenWithoutItsKey(String typed) {
        assertThat(catchThrowable(() -> Siren.of(typed)), Refused.by(SIREN_WITH_ITS_KEY, "siren"));
    }

    @Test
    void theLatestAnnualAssemblyIsSixMonthsAfterTheYear() {
        var end = new FiscalYearEnd(12, 31);
        assertThat(end.lastBefore(LocalDate.of(2026, 12, 31))).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(end.lastBefore(LocalDate.of(2027, 1, 1))).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(FiscalYearEnd.latestAnnualAssembly(LocalDate.of(2026, 12, 31)))
                .isEqualTo(LocalDate.of(2027, 6, 30));
        assertThat(new FiscalYearEnd(2, 29).in(2025)).isEqualTo(LocalDate.of(2025, 2, 28));
    }
}
