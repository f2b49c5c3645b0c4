package coop.alveole.domain.shared.deadline;

import static coop.alveole.domain.shared.Cast.AMINAS;
import static coop.alveole.domain.shared.DeadlineKind.*;
import static coop.alveole.domain.shared.deadline.DeadlineChange.OnceMet.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.deadline.DeadlineChange.*;
import coop.alveole.domain.shared.deadline.Wait.State;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is waited for on a day, from what the events of the features say. */
class WaitsTest {
    static final LocalDate START = LocalDate.of(2024, 2, 29);
    static final LocalDate END = LocalDate.of(2025, 2, 27);
    static final Opened CAPE = new Opened(AMINAS, CAPE_END, START, END, END, COUNTS);
    static final Opened LONGER = new Opened(AMINAS, CAPE_END, END.minusDays(9), END.plusYears(1), END, COUNTS);
    static final YearlyOpened CESA = new YearlyOpened(AMINAS, INTERVIEWS, START, START, 2);

    @Test
    void aWaitIsOpenFromItsFirstDayOnAndStaysSoWhenItsDayHasPassed() {
        assertThat(given(CAPE).openOn(START.minusDays(1))).isEmpty();
        assertThat(given(CAPE).openOn(START)).extracting(Wait::dueOn).containsExactly(END);
        assertThat(given(CAPE).openOn(END.plusYears(9))).extracting(Wait::dueOn).containsExactly(END);
    }

    @Test
    void aLaterWaitOfItsKindTakesItsPlaceFromItsOwnFirstDay() {
        var renewed = given(CAPE, LONGER);
        assertThat(renewed.openOn(LONGER.from().minusDays(1)))
                .extracting(Wait::dueOn)
                .containsExactly(END);
        assertThat(renewed.openOn(LONGER.from())).extracting(Wait::dueOn).containsExactly(LONGER.dueOn());
    }

    @Test
    void whatClosedAWaitOnAWrongDayClosesItOnTheRightOneAndNeverBeforeItsFirst() {
        var met = new Met(AMINAS, CAPE_END, START.plusDays(9));
        var later = given(CAPE, met, new Reclosed(AMINAS, CAPE_END, met.on(), START.plusDays(20)));
        assertThat(later.openOn(START.plusDays(19))).hasSize(1);
        assertThat(later.openOn(START.plusDays(20))).isEmpty();
        var early = given(CAPE, met, new Reclosed(AMINAS, CAPE_END, met.on(), START.minusDays(1)));
        assertThat(early.openOn(START)).isEmpty();
        assertThat(early.with(new Reclosed(AMINAS, CAPE_END, START.minusDays(1), met.on()), 9)
                        .openOn(met.on().minusDays(1)))
                .hasSize(1);
    }

    @Test
    void aDayThatClosedNothingAndAnotherKindChangeNothing() {
        var met = new Met(AMINAS, CAPE_END, START.plusDays(9));
        var known = given(CAPE, met);
        assertThat(known.with(new Reclosed(AMINAS, CAPE_END, START.plusDays(8), START.plusDays(20)), 3))
                .isEqualTo(known);
        assertThat(known.with(new Reclosed(AMINAS, TRIAL_END, met.on(), START.plusDays(20)), 3))
                .isEqualTo(known);
    }

    @Test
    void whatHadEndedIsResumedToItsOwnDayAndWhatWasMetIsNot() {
        var ended = new Ended(AMINAS, CAPE_END, START.plusDays(5), COUNTS);
        var resumed = new Resumed(AMINAS, CAPE_END, START.plusDays(9));
        var waits = given(CAPE, ended, resumed);
        assertThat(waits.openOn(START.plusDays(8))).isEmpty();
        assertThat(waits.openOn(START.plusDays(9))).extracting(Wait::dueOn).containsExactly(END);
        var met = new Met(AMINAS, CAPE_END, START.plusDays(6));
        assertThat(given(CAPE, ended, met, resumed).openOn(START.plusDays(9))).isEmpty();
        assertThat(given(resumed).openOn(START.plusDays(9))).isEmpty();
        assertThat(given(CAPE, resumed).lines()).hasSize(1);
    }

    @Test
    void aContractSupersedesWhatWasDueBeforeItAndNothingElse() {
        var dayAfter = new Superseded(AMINAS, CAPE_END, END.plusDays(1));
        assertThat(given(CAPE, dayAfter).openOn(END)).hasSize(1);
        assertThat(given(CAPE, dayAfter).openOn(END.plusDays(1))).isEmpty();
        assertThat(given(CAPE, new Superseded(AMINAS, CAPE_END, END)).openOn(END.plusYears(1)))
                .extracting(Wait::dueOn)
                .containsExactly(END);
        assertThat(given(dayAfter).lines()).isEmpty();
    }

    @Test
    void theEndOfOneKindLeavesTheOthers() {
        var association = new Opened(AMINAS, ASSOCIATION, START, END.plusYears(2), END, STAYS_MET);
        var waits = given(CAPE, association, new Ended(AMINAS, CAPE_END, START.plusDays(5), COUNTS));
        assertThat(waits.openOn(START.plusDays(4))).hasSize(2);
        assertThat(waits.openOn(START.plusDays(5))).extracting(Wait::kind).containsExactly(ASSOCIATION);
        assertThat(given(new Ended(AMINAS, CAPE_END, START, COUNTS)).openOn(END))
                .isEmpty();
    }

    @Test
    void aDateMovesForItsKindOnlyAndSinceTheLastEnd() {
        var first = new Opened(AMINAS, ASSOCIATION, START, END, END, STAYS_MET);
        var again = new Opened(AMINAS, ASSOCIATION, END, END.plusYears(3), END, STAYS_MET);
        var waits = given(
                first,
                CAPE,
                new Ended(AMINAS, ASSOCIATION, START.plusDays(9), COUNTS),
                again,
                new Moved(AMINAS, ASSOCIATION, END.plusYears(2), START));
        assertThat(waits.at(START, ASSOCIATION)).map(Wait::dueOn).contains(END);
        assertThat(waits.at(END, ASSOCIATION)).map(Wait::dueOn).contains(END.plusYears(2));
        assertThat(waits.at(END, CAPE_END)).map(Wait::dueOn).contains(END);
    }

    @Test
    void whoWasMetWithStaysSoUnlessItCounts() {
        var opened = new Opened(AMINAS, ASSOCIATION, START, END, END, STAYS_MET);
        var met = given(opened, new Met(AMINAS, ASSOCIATION, START.plusDays(3)));
        assertThat(met.with(new Opened(AMINAS, ASSOCIATION, END, END, END, STAYS_MET), 9))
                .isEqualTo(met);
        assertThat(met.with(new Ended(AMINAS, ASSOCIATION, END, STAYS_MET), 9)).isEqualTo(met);
        assertThat(met.with(new Ended(AMINAS, ASSOCIATION, END, COUNTS), 9).at(END, ASSOCIATION))
                .map(Wait::state)
                .contains(State.ENDED);
        assertThat(met.with(new Opened(AMINAS, ASSOCIATION, END, END, END, COUNTS), 9)
                        .at(END, ASSOCIATION))
                .map(Wait::state)
                .contains(State.OPEN);
    }

    @Test
    void eachYearAsksItsTwoInterviewsOfItsOwn() {
        var none = given(CESA);
        assertThat(none.openOn(START)).extracting(Wait::dueOn).containsExactly(LocalDate.of(2025, 2, 27));
        var one = none.with(done("2024-06-01"), 2);
        assertThat(one.openOn(LocalDate.of(2024, 12, 1))).hasSize(1);
        var two = one.with(done("2025-02-27"), 3);
        assertThat(two.openOn(LocalDate.of(2025, 2, 26)))
                .as("before the second")
                .hasSize(1);
        assertThat(two.openOn(LocalDate.of(2025, 2, 27))).isEmpty();
        assertThat(two.openOn(LocalDate.of(2025, 2, 28)))
                .as("the year after, which begins at the end of February")
                .extracting(Wait::dueOn)
                .containsExactly(LocalDate.of(2026, 2, 27));
        assertThat(one.with(new Undone(AMINAS, INTERVIEWS, LocalDate.of(2024, 6, 1)), 3))
                .isEqualTo(none);
    }

    @Test
    void aYearThatEndedShortStaysAskedForDuringTheNextOne() {
        assertThat(given(CESA).openOn(LocalDate.of(2025, 6, 1)))
                .extracting(Wait::dueOn)
                .containsExactly(LocalDate.of(2025, 2, 27), LocalDate.of(2026, 2, 27));
        assertThat(given(CESA).openOn(LocalDate.of(2026, 6, 1)))
                .extracting(Wait::dueOn)
                .containsExactly(LocalDate.of(2026, 2, 27), LocalDate.of(2027, 2, 27));
    }

    @Test
    void aYearThatWasOverWhenTheHouseLearntOfItIsAskedOfNobody() {
        var learntLate = new YearlyOpened(AMINAS, INTERVIEWS, START, LocalDate.of(2025, 2, 28), 2);
        assertThat(given(learntLate).openOn(LocalDate.of(2025, 6, 1)))
                .extracting(Wait::dueOn)
                .containsExactly(LocalDate.of(2026, 2, 27));
    }

    @Test
    void nothingIsAskedOnceTheContractHasEnded() {
        var ended = given(CESA, new YearlyEnded(AMINAS, INTERVIEWS, START.plusDays(100)));
        assertThat(ended.openOn(START.plusDays(99))).hasSize(1);
        assertThat(ended.openOn(START.plusDays(100))).isEmpty();
        assertThat(ended.with(new YearlyEnded(AMINAS, INTERVIEWS, END), 9)).isEqualTo(ended);
    }

    private static Done done(String day) {
        return new Done(AMINAS, INTERVIEWS, LocalDate.parse(day));
    }

    private static Waits given(DeadlineChange... changes) {
        var waits = Waits.NONE;
        long at = 0;
        for (var change : changes) waits = waits.with(change, ++at);
        return waits;
    }
}
