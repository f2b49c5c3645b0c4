package coop.alveole.projection.deadline;

import static coop.alveole.domain.shared.DeadlineKind.*;
import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.people.PersonEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a person's papers, visits and requests, and their exit, wait for. */
class DeadlinesOfAPersonTest {
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    static final LocalDate UNTIL = LocalDate.of(2027, 8, 31);
    static final LocalDate LAST = LocalDate.of(2026, 9, 30);
    static final LocalDate BACK = LocalDate.of(2027, 1, 4);
    static final ResidencePermitRecorded PERMIT = new ResidencePermitRecorded(AMINA, DAY, UNTIL);
    static final MedicalVisitRecorded VISIT = new MedicalVisitRecorded(AMINA, DAY, DAY.plusYears(2));
    static final MemberLeft LEFT =
            new MemberLeft(AMINAS, ExitKind.RESIGNATION, ExitReason.OWN_COMPANY, LAST, List.of());
    static final MemberReturned RETURNED = new MemberReturned(AMINAS, BACK, Entry.RETURN);

    @Test
    void aPermitIsWaitedForToItsLastDayAndANewOneTakesItsPlace() {
        assertThat(given(PERMIT).openOn(DAY.minusDays(1))).isEmpty();
        assertThat(due(RESIDENCE_PERMIT, DAY, PERMIT)).containsExactly(UNTIL);
        var renewed = new ResidencePermitRecorded(AMINA, UNTIL.minusDays(20), UNTIL.plusYears(4));
        assertThat(due(RESIDENCE_PERMIT, UNTIL.minusDays(21), PERMIT, renewed)).containsExactly(UNTIL);
        assertThat(due(RESIDENCE_PERMIT, UNTIL.minusDays(20), PERMIT, renewed)).containsExactly(UNTIL.plusYears(4));
    }

    @Test
    void theNextVisitIsWaitedForFromTheLastOne() {
        assertThat(due(MEDICAL_VISIT, DAY, VISIT)).containsExactly(DAY.plusYears(2));
        var next = new MedicalVisitRecorded(AMINA, DAY.plusMonths(20), DAY.plusYears(6));
        assertThat(due(MEDICAL_VISIT, DAY.plusYears(3), VISIT, next)).containsExactly(DAY.plusYears(6));
    }

    @Test
    void aRequestIsWaitedForUntilItIsAnsweredAndTheNextOneIsAnother() {
        var asked = new AccessRequested(AMINA, DAY, DAY.plusMonths(1));
        var answered = new AccessAnswered(AMINA, DAY, DAY.plusDays(10));
        var again = new AccessRequested(AMINA, DAY.plusDays(40), DAY.plusDays(70));
        assertThat(due(ACCESS_REQUEST, DAY.plusMonths(3), asked)).containsExactly(DAY.plusMonths(1));
        assertThat(due(ACCESS_REQUEST, DAY.plusDays(9), asked, answered)).containsExactly(DAY.plusMonths(1));
        assertThat(due(ACCESS_REQUEST, DAY.plusDays(10), asked, answered)).isEmpty();
        assertThat(due(ACCESS_REQUEST, DAY.plusDays(40), asked, answered, again))
                .containsExactly(DAY.plusDays(70));
        var erasure = new ErasureRequested(AMINA, DAY, DAY.plusMonths(1));
        var told = new ErasureAnswered(AMINA, DAY, DAY.plusDays(3), List.of());
        assertThat(given(asked, erasure).openOn(DAY)).hasSize(2);
        assertThat(given(asked, erasure, told).openOn(DAY.plusDays(3)))
                .extracting(Wait::kind)
                .containsExactly(ACCESS_REQUEST);
    }

    @Test
    void whoHasLeftOwesNoPaperAndIsKeptForAWhile() {
        var schedule = given(PERMIT, VISIT, LEFT);
        assertThat(schedule.openOn(LAST))
                .extracting(Wait::kind)
                .containsExactlyInAnyOrder(RESIDENCE_PERMIT, MEDICAL_VISIT);
        assertThat(schedule.openOn(LAST.plusDays(1)))
                .extracting(Wait::kind, Wait::dueOn)
                .containsExactlyInAnyOrder(
                        tuple(RETENTION_OF_CARE, LAST.plusYears(2)), tuple(RETENTION, LAST.plusYears(5)));
    }

    @Test
    void whoComesBackOwesThemAgainAndIsKeptWithoutAnEnd() {
        var schedule = given(PERMIT, VISIT, LEFT, RETURNED);
        assertThat(schedule.openOn(BACK.minusDays(1))).hasSize(2).noneMatch(wait -> wait.kind() == MEDICAL_VISIT);
        assertThat(schedule.openOn(BACK))
                .extracting(Wait::kind, Wait::dueOn)
                .containsExactlyInAnyOrder(tuple(RESIDENCE_PERMIT, UNTIL), tuple(MEDICAL_VISIT, DAY.plusYears(2)));
    }

    @Test
    void whatIsDestroyedIsWaitedForNoMoreNotEvenAfterAReturn() {
        var care = destroyed(LAST.plusYears(2).plusDays(1), RetentionClass.CARE);
        var rest = destroyed(
                LAST.plusYears(5).plusDays(1), RetentionClass.SOCIAL, RetentionClass.CONTACT, RetentionClass.IDENTITY);
        assertThat(given(PERMIT, VISIT, LEFT, care).openOn(care.destroyedOn()))
                .extracting(Wait::kind)
                .containsExactly(RETENTION);
        assertThat(given(PERMIT, VISIT, LEFT, care, rest).openOn(rest.destroyedOn()))
                .isEmpty();
        var back = new MemberReturned(AMINAS, rest.destroyedOn().plusDays(1), Entry.RETURN);
        assertThat(given(PERMIT, VISIT, LEFT, care, rest, back).openOn(back.returnedOn()))
                .isEmpty();
    }

    private static KeysDestroyed destroyed(LocalDate day, RetentionClass... classes) {
        var by = new AccountId("account-00000000-0000-4000-8000-00000000000c");
        return new KeysDestroyed(AMINA, List.of(classes), by, ErasureBasis.END_OF_RETENTION, day, day);
    }

    private static List<LocalDate> due(DeadlineKind kind, LocalDate asOf, Object... events) {
        return given(events).openOn(asOf).stream()
                .filter(wait -> wait.kind() == kind)
                .map(Wait::dueOn)
                .toList();
    }

    private static DeadlineSchedule given(Object... events) {
        return Objects.requireNonNull(
                Folding.fold(new DeadlineSchedules(), List.of(events)).get(AMINAS.value()));
    }
}
