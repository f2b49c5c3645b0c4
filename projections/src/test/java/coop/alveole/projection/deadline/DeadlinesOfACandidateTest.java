package coop.alveole.projection.deadline;

import static coop.alveole.domain.shared.DeadlineKind.*;
import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.exit.ExitEvent.MemberLeft;
import coop.alveole.domain.membership.integration.IntegrationEvent.InformationMeetingAttended;
import coop.alveole.domain.people.PersonEvent.CallNoted;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Until when an assembly has to rule on a candidacy, and until when whoever never signed may be kept. */
class DeadlinesOfACandidateTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final LocalDate RULED_FROM = DAY.plusMonths(5);
    static final AssemblyId JUNE = new AssemblyId("assembly-00000000-0000-4000-8000-000000000009");
    static final CesaSigned CESA = new CesaSigned(AMINAS, DAY.minusYears(1), DAY.plusYears(2), DAY.plusYears(2));
    static final CandidacySubmitted APPLIED = new CandidacySubmitted(AMINAS, DAY, new Ruling.Due(RULED_FROM));
    static final MembershipRegistered REGISTERED =
            new MembershipRegistered(AMINAS, AMINAS.personId(), new Label("Tours"), DAY);

    @Test
    void aCandidacyWaitsForTheDayOnWhichAnAssemblyHasToRule() {
        assertThat(due(ADMISSION_VOTE, DAY.minusDays(1), CESA, APPLIED)).isEmpty();
        assertThat(due(ADMISSION_VOTE, DAY, CESA, APPLIED)).containsExactly(RULED_FROM);
        assertThat(given(CESA, APPLIED).waits().appliedOn(DAY)).contains(DAY);
        assertThat(due(ADMISSION_VOTE, DAY, REGISTERED, new CandidacySubmitted(AMINAS, DAY, new Ruling.Free())))
                .as("nobody employed here")
                .isEmpty();
    }

    @Test
    void aCandidacyOwedNothingUntilTheCandidateIsEmployed() {
        var free = new CandidacySubmitted(AMINAS, DAY, new Ruling.Free());
        var hired = DAY.plusMonths(2);
        var employed = new CandidateEmployed(AMINAS, DAY, hired, hired.plusYears(1));
        assertThat(due(ADMISSION_VOTE, hired.minusDays(1), REGISTERED, free, employed))
                .isEmpty();
        assertThat(due(ADMISSION_VOTE, hired, REGISTERED, free, employed)).containsExactly(hired.plusYears(1));
        assertThat(due(ADMISSION_VOTE, hired, REGISTERED, free, employed, new CandidacyWithdrawn(AMINAS, hired)))
                .isEmpty();
    }

    @Test
    void whateverIsDecidedEndsItAndTheNextCandidacyIsAnother() {
        var later = DAY.plusMonths(6);
        var refused = new AdmissionRefused(AMINAS, JUNE, later);
        var again = new CandidacySubmitted(AMINAS, later.plusDays(1), new Ruling.Due(later.plusYears(1)));
        for (var end :
                List.of(refused, new AssociateElected(AMINAS, JUNE, later), new CandidacyWithdrawn(AMINAS, later))) {
            assertThat(due(ADMISSION_VOTE, later.minusDays(1), CESA, APPLIED, end))
                    .containsExactly(RULED_FROM);
            assertThat(due(ADMISSION_VOTE, later, CESA, APPLIED, end)).isEmpty();
        }
        assertThat(due(ADMISSION_VOTE, later.plusDays(1), CESA, APPLIED, refused, again))
                .containsExactly(later.plusYears(1));
        assertThat(given(CESA, APPLIED, refused).waits().appliedOn(later)).isEmpty();
    }

    @Test
    void theAssemblyOwesNothingOnceTheContractHasEnded() {
        var ended = new CesaEnded(AMINAS, DAY.minusYears(1), RULED_FROM, CesaEnd.RESIGNATION);
        assertThat(due(ADMISSION_VOTE, RULED_FROM, CESA, APPLIED, ended)).hasSize(1);
        assertThat(due(ADMISSION_VOTE, RULED_FROM.plusDays(1), CESA, APPLIED, ended))
                .isEmpty();
    }

    @Test
    void whoeverNeverSignedIsKeptTwoYearsAfterTheLastContact() {
        var met = new InformationMeetingAttended(AMINAS, DAY.plusMonths(2), new Label("2025"));
        var learntLate = new InformationMeetingAttended(AMINAS, DAY.plusMonths(1), new Label("2025"));
        assertThat(due(RETENTION_OF_CANDIDATE, DAY, REGISTERED)).containsExactly(DAY.plusYears(2));
        assertThat(due(RETENTION_OF_CANDIDATE, DAY.plusMonths(2), REGISTERED, met, learntLate))
                .containsExactly(DAY.plusMonths(2).plusYears(2));
    }

    @Test
    void aCallIsAContactAndOneLearntLateMovesNothingBack() {
        var note = new PersonalDetail(
                PersonalField.CALL_NOTE, new Personal("person/00000000-0000-4000-8000-00000000000a/contact~bm90ZQ"));
        var called = new CallNoted(AMINAS.personId(), 1, DAY.plusMonths(2), note);
        var learntLate = new CallNoted(AMINAS.personId(), 2, DAY.plusMonths(1), note);
        assertThat(due(RETENTION_OF_CANDIDATE, DAY.plusMonths(3), REGISTERED, called, learntLate))
                .containsExactly(DAY.plusMonths(2).plusYears(2));
        var signed = new CapeSigned(AMINAS, DAY, DAY, DAY.plusMonths(9));
        assertThat(due(RETENTION_OF_CANDIDATE, DAY.plusMonths(3), REGISTERED, signed, called))
                .isEmpty();
    }

    @Test
    void whoeverHasSignedIsACandidateNoMoreWhateverIsLearntLater() {
        var signed = new CapeSigned(AMINAS, DAY.plusMonths(3), DAY.plusMonths(3), DAY.plusMonths(9));
        var learntLate = new InformationMeetingAttended(AMINAS, DAY.plusMonths(1), new Label("2025"));
        var left =
                new MemberLeft(AMINAS, ExitKind.END_OF_CAPE, ExitReason.PROJECT_GIVEN_UP, DAY.plusMonths(9), List.of());
        var schedule = given(REGISTERED, signed, learntLate, left);
        assertThat(schedule.openOn(DAY.plusMonths(3))).extracting(Wait::kind).containsExactly(CAPE_END);
        assertThat(schedule.openOn(DAY.plusMonths(10)))
                .extracting(Wait::kind)
                .contains(RETENTION)
                .doesNotContain(RETENTION_OF_CANDIDATE);
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
