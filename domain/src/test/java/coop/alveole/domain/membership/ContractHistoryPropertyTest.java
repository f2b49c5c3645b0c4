package coop.alveole.domain.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What holds of the three years whatever the contracts; the worked examples are those of VEC-A. */
class ContractHistoryPropertyTest {
    private record Counted(int months, int days) {}

    @Property
    void whatIsLearntInAnotherOrderOrTwiceGivesTheSameDates(
            @ForAll @Size(max = 6) List<@From("periods") ContractPeriod> periods,
            @ForAll("days") LocalDate cesa,
            @ForAll Random random) {
        var shuffled = new ArrayList<>(periods);
        shuffled.addAll(periods);
        Collections.shuffle(shuffled, random);
        var known = learnt(periods);
        var learntOtherwise = learnt(shuffled);
        assertThat(learntOtherwise.associateBy(cesa)).isEqualTo(known.associateBy(cesa));
        assertThat(learntOtherwise.warnOn(cesa)).isEqualTo(known.warnOn(cesa));
        assertThat(learntOtherwise.trialEndsBy(cesa)).isEqualTo(known.trialEndsBy(cesa));
    }

    @Property
    void noDateComesBeforeTheCesa(
            @ForAll @Size(max = 6) List<@From("periods") ContractPeriod> periods, @ForAll("days") LocalDate cesa) {
        var history = learnt(periods);
        assertThat(history.associateBy(cesa)).isAfterOrEqualTo(cesa);
        assertThat(history.warnOn(cesa)).isBetween(cesa, history.associateBy(cesa));
        assertThat(history.trialEndsBy(cesa).orElse(cesa)).isAfterOrEqualTo(cesa);
    }

    @Property
    void anEarlierContractLongerByMonthsNeverGivesALaterDay(
            @ForAll("employments") List<ContractPeriod> others,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 30) int months,
            @ForAll @IntRange(min = 1, max = 12) int more,
            @ForAll("days") LocalDate cesa) {
        var shorter = learnt(others).and(capeUntil(start, start.plusMonths(months)));
        var longer = learnt(others).and(capeUntil(start, start.plusMonths(months + more)));
        assertThat(longer.associateBy(cesa)).isBeforeOrEqualTo(shorter.associateBy(cesa));
        assertThat(longer.warnOn(cesa)).isBeforeOrEqualTo(shorter.warnOn(cesa));
    }

    /** Days left over, up to thirty of them, may weigh more than the month they become: February has 28 (H14). */
    @Property
    void anEarlierContractLongerByDaysGivesADayAtMostTwoDaysLater(
            @ForAll("employments") List<ContractPeriod> others,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 400) int days,
            @ForAll @IntRange(min = 1, max = 40) int more,
            @ForAll("days") LocalDate cesa) {
        var shorter = learnt(others).and(capeUntil(start, start.plusDays(days)));
        var longer = learnt(others).and(capeUntil(start, start.plusDays(days + more)));
        assertThat(longer.associateBy(cesa))
                .isBeforeOrEqualTo(shorter.associateBy(cesa).plusDays(2));
    }

    @Example
    void thirtyDaysMayDeductTwoDaysMoreThanTheMonthThatOneDayMoreMakesOfThem() {
        var cesa = LocalDate.of(2024, 3, 1);
        var start = LocalDate.of(2023, 1, 1);
        assertThat(learnt(List.of(capeUntil(start, LocalDate.of(2023, 1, 31)))).associateBy(cesa))
                .isEqualTo("2027-01-30");
        assertThat(learnt(List.of(capeUntil(start, LocalDate.of(2023, 2, 1)))).associateBy(cesa))
                .isEqualTo("2027-02-01");
    }

    @Property
    void theMonthsAndTheDaysLeftAreThoseOfACalendarTurnedDayByDay(@ForAll("periods") ContractPeriod period) {
        var counted = dayByDay(period);
        assertThat(period.months()).isEqualTo(counted.months());
        assertThat(period.leftoverDays()).isEqualTo(counted.days());
    }

    @Property
    void theLastDayIsThatOfACalendarTurnedDayByDay(
            @ForAll("employments") List<ContractPeriod> periods, @ForAll("days") LocalDate start) {
        var cesa = start.plusYears(8);
        int months = 36;
        int days = 0;
        for (var period : periods.stream().distinct().toList()) {
            months -= dayByDay(period).months();
            days += dayByDay(period).days();
        }
        var by = cesa.plusMonths(months);
        for (int i = 0; i < days; i++) by = by.minusDays(1);
        assertThat(learnt(periods).associateBy(cesa)).isEqualTo(by.isBefore(cesa) ? cesa : by);
    }

    /** A month is full on the same day number, or on the last day of a month that has none such (C. proc. civ. 641). */
    private static Counted dayByDay(ContractPeriod period) {
        int months = 0;
        int days = 0;
        for (var day = period.startsOn(); !day.isAfter(period.endsOn()); day = day.plusDays(1)) {
            days++;
            var next = day.plusDays(1);
            if (next.getDayOfMonth() != Math.min(period.startsOn().getDayOfMonth(), next.lengthOfMonth())) continue;
            months++;
            days = 0;
        }
        return new Counted(months, days);
    }

    private static ContractPeriod capeUntil(LocalDate start, LocalDate dayAfter) {
        return new ContractPeriod(ContractKind.CAPE, start, dayAfter.minusDays(1));
    }

    private static ContractHistory learnt(List<ContractPeriod> periods) {
        var history = ContractHistory.NONE;
        for (var period : periods) history = history.and(period);
        return history;
    }

    @Provide
    Arbitrary<ContractPeriod> periods() {
        return Story.periods();
    }

    /** No CAPE among them, so that each counts by itself. */
    @Provide
    Arbitrary<List<ContractPeriod>> employments() {
        return Story.periods()
                .map(it -> new ContractPeriod(ContractKind.EMPLOYMENT, it.startsOn(), it.endsOn()))
                .list()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Story.days();
    }
}
