package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.ContractKind.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three years (L7331-3) on the worked examples of VEC-A, by their numbers. */
class ContractHistoryTest {
    @ParameterizedTest(name = "{0}: earlier contracts {1}, CESA of {2}")
    @CsvSource(textBlock = """
            A1, CAPE 2023-03-15/2024-03-14 CAPE 2024-03-15/2025-03-14 CAPE 2025-03-15/2026-03-14, 2026-03-15, 2026-03-15, 2026-03-15
            A2, CAPE 2023-03-15/2024-03-14, 2024-03-15, 2026-03-15, 2026-03-15
            A3, CAPE 2023-03-15/2024-03-14, 2024-09-15, 2026-09-15, 2026-03-15
            A4, '', 2024-02-29, 2027-02-28, 2027-02-28
            A5, CAPE 2024-01-29/2024-02-28, 2024-02-29, 2027-01-29, 2027-01-29
            A6, CAPE 2025-02-28/2025-08-27, 2025-08-31, 2028-02-29, 2028-02-28
            A7, CAPE 2025-02-28/2025-05-27, 2025-05-31, 2028-02-29, 2028-02-28
            A8, CAPE 2026-02-28/2026-11-27, 2026-11-30, 2029-02-28, 2029-02-28
            A9, CAPE 2020-01-01/2020-12-31 CAPE 2021-01-01/2021-12-31 CAPE 2022-01-01/2022-12-31 EMPLOYMENT 2023-01-01/2023-04-30, 2026-03-15, 2026-03-15, 2026-03-15
            A10, CESA 2024-01-10/2025-07-09, 2026-01-10, 2027-07-10, 2027-01-10
            H14, EMPLOYMENT 2023-01-01/2024-01-10, 2024-03-15, 2026-03-05, 2026-01-01
            """)
    void theWorkedExamples(String vector, String earlier, LocalDate cesa, LocalDate associateBy, LocalDate warnOn) {
        var history = history(earlier);
        assertThat(history.associateBy(cesa)).as("%s, associateBy", vector).isEqualTo(associateBy);
        assertThat(history.warnOn(cesa)).as("%s, warnOn", vector).isEqualTo(warnOn);
    }

    @ParameterizedTest(name = "from {0} to {1} included")
    @CsvSource({
        "2024-01-31, 2024-02-28, 1, 0", // the library finds 0 months and 29 days
        "2024-01-31, 2024-02-27, 0, 28",
        "2023-03-15, 2024-03-14, 12, 0",
        "2023-03-15, 2024-03-15, 12, 1",
        "2023-03-15, 2024-03-13, 11, 28",
        "2024-02-29, 2025-02-27, 12, 0",
        "2025-01-31, 2025-05-30, 4, 0",
        "2024-05-01, 2024-05-01, 0, 1"
    })
    void monthsAndDaysOfAContractAreCountedAsTheLawCounts(
            LocalDate startsOn, LocalDate endsOn, long months, long leftoverDays) {
        var period = new ContractPeriod(CAPE, startsOn, endsOn);
        assertThat(period.months()).isEqualTo(months);
        assertThat(period.leftoverDays()).isEqualTo(leftoverDays);
    }

    @Test
    void aCapeByPeriodsOfFourMonthsIsOneContractOfTwelveMonths() {
        var history = history("CAPE 2025-01-31/2025-05-30 CAPE 2025-05-31/2025-09-29 CAPE 2025-09-30/2026-01-30");
        assertThat(history.lastCape().orElseThrow().asOneContract().months()).isEqualTo(12);
        assertThat(history.associateBy(day("2026-01-31"))).isEqualTo("2028-01-31");
    }

    @Test
    void timeUnderAContractThatTheCesaOvertookIsDeductedOnlyUpToTheCesa() {
        var overtaken = history("EMPLOYMENT 2023-01-01/2024-12-31");
        assertThat(overtaken.associateBy(day("2024-01-01"))).isEqualTo("2026-01-01");
    }

    @Test
    void aContractThatBeginsWithTheCesaOrLaterDeductsNothing() {
        var later = history("EMPLOYMENT 2024-01-01/2024-12-31");
        assertThat(later.associateBy(day("2024-01-01"))).isEqualTo("2027-01-01");
        assertThat(later.warnOn(day("2024-01-01"))).isEqualTo("2027-01-01");
    }

    @Test
    void aContractLearntTwiceCountsOnce() {
        assertThat(history("EMPLOYMENT 2023-01-01/2023-12-31 EMPLOYMENT 2023-01-01/2023-12-31"))
                .isEqualTo(history("EMPLOYMENT 2023-01-01/2023-12-31"));
    }

    @Test
    void twoCapesWithAFreeDayBetweenThemAreTwoContracts() {
        var capes = Cape.among(
                history("CAPE 2024-07-02/2024-12-31 CAPE 2024-01-01/2024-06-30").periods());
        assertThat(capes).extracting(cape -> cape.periods().size()).containsExactly(1, 1);
    }

    @Test
    void theWarningNeverComesBeforeTheCesa() {
        assertThat(history("CAPE 2015-01-01/2015-12-31").warnOn(day("2024-01-01")))
                .isEqualTo("2024-01-01");
    }

    @Test
    void aContractMayLastOneDayButNotLess() {
        var start = day("2024-05-01");
        assertThat(new ContractPeriod(EMPLOYMENT, start, start).leftoverDays()).isEqualTo(1);
        assertThatThrownBy(() -> new ContractPeriod(EMPLOYMENT, start, start.minusDays(1)))
                .satisfies(refusal -> MatcherAssert.assertThat(
                        refusal, Refused.by(MembershipRule.DATES_IN_ORDER, "endsOn", start, start.minusDays(1))));
    }

    /** Written as "CAPE 2023-03-15/2024-03-14", one after the other. */
    static ContractHistory history(String contracts) {
        var words = List.of(contracts.split("[ /]"));
        var history = ContractHistory.NONE;
        for (int i = 0; i + 2 < words.size(); i += 3)
            history = history.and(new ContractPeriod(
                    ContractKind.valueOf(words.get(i)), day(words.get(i + 1)), day(words.get(i + 2))));
        return history;
    }

    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
