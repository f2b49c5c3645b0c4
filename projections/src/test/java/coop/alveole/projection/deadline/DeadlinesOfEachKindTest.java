package coop.alveole.projection.deadline;

import static coop.alveole.domain.shared.DeadlineKind.*;
import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.alveole.domain.accompaniment.AccompanimentEvent.InterviewHeld;
import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What opens and closes the deadlines of each kind but the first. The events are recorded on 1 January 1970. */
class DeadlinesOfEachKindTest {
    static final LocalDate SIGNED = LocalDate.of(2025, 3, 1);
    static final LocalDate FIRST = LocalDate.of(2025, 3, 15);
    static final LocalDate LAST = LocalDate.of(2026, 3, 14);
    static final CapeSigned CAPE = new CapeSigned(AMINAS, SIGNED, FIRST, LAST);
    static final CesaSigned CESA = new CesaSigned(AMINAS, FIRST, FIRST.plusYears(3), FIRST.plusYears(3));

    @Test
    void aCapeIsWaitedForFromItsSignatureToItsLastDay() {
        assertThat(given(CAPE).openOn(SIGNED)).containsExactly(open(SIGNED, LAST, 1));
        assertThat(given(CAPE).openOn(SIGNED.minusDays(1))).isEmpty();
    }

    @Test
    void aLateRenewalOpensAnEndOfItsOwnFromItsSignatureOn() {
        var late = LAST.plusDays(20);
        var schedule = given(CAPE, new CapeRenewedLate(AMINAS, LAST, late, late.plusMonths(6), List.of()));
        assertThat(schedule.openOn(late.minusDays(1))).containsExactly(open(SIGNED, LAST, 1));
        assertThat(schedule.openOn(late)).containsExactly(open(late, late.plusMonths(6), 2));
    }

    @Test
    void aRenewalMovesItsEndFromItsSignatureOn() {
        var renewed = new CapeRenewed(AMINAS, LAST.minusDays(20), LAST.plusDays(1), LAST.plusYears(1));
        var schedule = given(CAPE, renewed);
        assertThat(schedule.openOn(LAST.minusDays(21))).containsExactly(open(SIGNED, LAST, 1));
        assertThat(schedule.openOn(LAST.minusDays(20))).containsExactly(open(LAST.minusDays(20), LAST.plusYears(1), 2));
    }

    @Test
    void aCapeThatHasEndedOrGivenWayIsWaitedForNoMore() {
        var ended = given(CAPE, new CapeEnded(AMINAS, FIRST.plusDays(9), CapeEnd.EARLY_END));
        assertThat(ended.openOn(FIRST.plusDays(9))).hasSize(1);
        assertThat(ended.openOn(FIRST.plusDays(10))).isEmpty();
        assertThat(given(CAPE, CESA).openOn(FIRST))
                .extracting(Wait::kind)
                .containsExactlyInAnyOrder(ASSOCIATION, INTERVIEWS);
    }

    @Test
    void aContractOfThePastIsWaitedForOnlyIfItWasRunningWhenRecorded() {
        var over = LocalDate.of(1969, 12, 31);
        var kind = ContractKind.EMPLOYMENT;
        var past = new PastContractRecorded(AMINAS, kind, over.minusYears(1), over, List.of());
        assertThat(given(CAPE, past).openOn(LAST)).extracting(Wait::kind).containsExactly(CAPE_END);
        var running = new PastContractRecorded(AMINAS, kind, over, over.plusDays(1), List.of());
        assertThat(given(running).openOn(over))
                .extracting(Wait::kind, Wait::dueOn)
                .containsExactly(tuple(CONTRACT_END, over.plusDays(1)));
        var cape = new PastContractRecorded(AMINAS, ContractKind.CAPE, over, LAST, List.of());
        assertThat(given(cape).openOn(over)).extracting(Wait::kind).containsExactly(CAPE_END);
    }

    @Test
    void aTrialIsWaitedForToItsLastDayAndARenewalMovesIt() {
        var ends = FIRST.plusMonths(3);
        var trial = new TrialAgreed(AMINAS, FIRST, ends);
        var kinds = given(CESA, trial);
        assertThat(trialEnds(kinds, ends)).containsExactly(ends);
        assertThat(trialEnds(kinds, ends.plusDays(1))).isEmpty();
        var renewed = given(CESA, trial, new TrialRenewed(AMINAS, ends.minusDays(9), ends.plusMonths(2)));
        assertThat(trialEnds(renewed, ends.minusDays(10))).containsExactly(ends);
        assertThat(trialEnds(renewed, ends.plusDays(5))).containsExactly(ends.plusMonths(2));
        assertThat(trialEnds(renewed, ends.minusDays(9))).containsExactly(ends.plusMonths(2));
    }

    @Test
    void aCesaOwesTwoInterviewsAYearUntilItEnds() {
        var first = new InterviewHeld(AMINAS, FIRST.plusDays(30));
        var second = new InterviewHeld(AMINAS, FIRST.plusDays(200));
        var dueOn = FIRST.plusYears(1).minusDays(1);
        assertThat(interviews(given(CESA, first), dueOn)).containsExactly(dueOn);
        assertThat(interviews(given(CESA, first, second), dueOn)).isEmpty();
        assertThat(interviews(given(CESA, first, second), dueOn.plusDays(1))).containsExactly(dueOn.plusYears(1));
        var over = new CesaEnded(AMINAS, FIRST, FIRST.plusDays(300), CesaEnd.RETIREMENT);
        assertThat(interviews(given(CESA, over), FIRST.plusDays(300))).hasSize(1);
        assertThat(interviews(given(CESA, over), FIRST.plusDays(301))).isEmpty();
    }

    private static List<LocalDate> interviews(DeadlineSchedule schedule, LocalDate asOf) {
        return schedule.openOn(asOf).stream()
                .filter(wait -> wait.kind() == INTERVIEWS)
                .map(Wait::dueOn)
                .toList();
    }

    private static List<LocalDate> trialEnds(DeadlineSchedule schedule, LocalDate asOf) {
        return schedule.openOn(asOf).stream()
                .filter(wait -> wait.kind() == TRIAL_END)
                .map(Wait::dueOn)
                .toList();
    }

    private static Wait open(LocalDate from, LocalDate dueOn, long position) {
        return new Wait(from, CAPE_END, Wait.State.OPEN, dueOn, dueOn, position);
    }

    private static DeadlineSchedule given(Object... events) {
        return Objects.requireNonNull(
                Folding.fold(new DeadlineSchedules(), List.of(events)).get(AMINAS.value()));
    }
}
