package coop.alveole.projection.deadline;

import static coop.alveole.domain.shared.DeadlineKind.ASSOCIATION;
import static coop.alveole.projection.Folding.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent.AssociateAdmitted;
import coop.alveole.domain.membership.association.AssociationEvent.AssociateElected;
import coop.alveole.domain.membership.association.AssociationEvent.ElectionLapsed;
import coop.alveole.domain.shared.deadline.Wait;
import coop.alveole.domain.shared.deadline.Wait.State;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class DeadlineSchedulesTest {
    static final LocalDate SIGNED = LocalDate.of(2024, 9, 15);
    static final LocalDate BY = LocalDate.of(2026, 9, 15);
    static final LocalDate WARN = LocalDate.of(2026, 3, 15);
    static final LocalDate ADMITTED = LocalDate.of(2026, 6, 20);
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, BY, WARN);
    static final AssociateAdmitted ADMISSION = new AssociateAdmitted(AMINAS, ASSEMBLY, ADMITTED);
    static final EarlierContractRecorded FOUND = new EarlierContractRecorded(
            AMINAS,
            ContractKind.EMPLOYMENT,
            SIGNED.minusMonths(2),
            SIGNED.minusMonths(1),
            BY.minusMonths(1),
            WARN.minusMonths(1),
            List.of());

    @Test
    void aCesaOpensTheWaitOnItsDay() {
        assertThat(given(CESA).at(SIGNED, ASSOCIATION)).contains(line(SIGNED, State.OPEN, BY, WARN, 1));
        assertThat(given(CESA).at(SIGNED.minusDays(1), ASSOCIATION)).isEmpty();
    }

    @Test
    void aCesaTakenOverFromThePastOpensItToo() {
        assertThat(given(new PastCesaRecorded(AMINAS, SIGNED, BY, WARN, List.of()))
                        .at(SIGNED, ASSOCIATION))
                .contains(line(SIGNED, State.OPEN, BY, WARN, 1));
    }

    @Test
    void nothingIsStoredAboutADatePassed() {
        assertThat(given(CESA).at(BY.plusYears(5), ASSOCIATION))
                .map(Wait::state)
                .contains(State.OPEN);
    }

    @Test
    void anAdmissionMeetsItFromItsDayOn() {
        var schedule = given(CESA, ADMISSION);
        assertThat(schedule.at(ADMITTED.minusDays(1), ASSOCIATION))
                .map(Wait::state)
                .contains(State.OPEN);
        assertThat(schedule.at(ADMITTED, ASSOCIATION)).contains(line(ADMITTED, State.MET, BY, WARN, 2));
    }

    @Test
    void anAssociateBeforeAnyCesaNeverWaits() {
        var before = new AssociateAdmitted(AMINAS, ASSEMBLY, SIGNED.minusYears(1));
        assertThat(given(before, CESA).at(BY, ASSOCIATION)).map(Wait::state).contains(State.MET);
    }

    @Test
    void anElectionWithoutSharesMeetsNothing() {
        assertThat(given(CESA, new AssociateElected(AMINAS, ASSEMBLY, ADMITTED)).at(ADMITTED, ASSOCIATION))
                .map(Wait::state)
                .contains(State.OPEN);
    }

    @Test
    void anAdmissionOnTheDayOfTheCesaMeetsItAtOnce() {
        var atOnce = new AssociateAdmitted(AMINAS, ASSEMBLY, SIGNED);
        assertThat(given(CESA, atOnce, FOUND).at(SIGNED, ASSOCIATION))
                .map(Wait::state)
                .contains(State.MET);
    }

    @Test
    void theEndOfTheCesaEndsItAndANewOneOpensAnother() {
        var lastDay = SIGNED.plusYears(1);
        var over = new CesaEnded(AMINAS, SIGNED, lastDay, CesaEnd.RESIGNATION);
        var again = new CesaSigned(AMINAS, lastDay.plusYears(1), BY.plusYears(1), WARN.plusYears(1));
        var schedule = given(CESA, over, again, FOUND);
        assertThat(schedule.at(lastDay, ASSOCIATION)).contains(line(SIGNED, State.OPEN, BY, WARN, 1));
        assertThat(schedule.at(lastDay.plusDays(1), ASSOCIATION))
                .contains(line(lastDay.plusDays(1), State.ENDED, BY, WARN, 2));
        assertThat(schedule.at(again.signedOn(), ASSOCIATION))
                .contains(line(again.signedOn(), State.OPEN, FOUND.associateBy(), FOUND.warnOn(), 4));
        assertThat(given(CESA, new ContractEndedForNonAssociation(AMINAS, SIGNED, BY, BY.plusDays(9)))
                        .at(BY.plusDays(1), ASSOCIATION))
                .map(Wait::state)
                .contains(State.ENDED);
    }

    @Test
    void whoStaysAnAssociateWaitsForNothingMore() {
        var retired = new CesaEnded(AMINAS, SIGNED, ADMITTED.plusYears(1), CesaEnd.RETIREMENT);
        var again = new CesaSigned(AMINAS, ADMITTED.plusYears(2), ADMITTED.plusYears(5), ADMITTED.plusYears(5));
        assertThat(given(CESA, ADMISSION, retired, again).at(ADMITTED.plusYears(3), ASSOCIATION))
                .map(Wait::state)
                .contains(State.MET);
    }

    @Test
    void aContractFoundLaterMovesTheDatesSinceTheBeginning() {
        assertThat(given(CESA, FOUND).at(SIGNED, ASSOCIATION))
                .contains(line(SIGNED, State.OPEN, FOUND.associateBy(), FOUND.warnOn(), 2));
        assertThat(given(CESA, ADMISSION, FOUND).at(ADMITTED, ASSOCIATION))
                .contains(line(ADMITTED, State.MET, FOUND.associateBy(), FOUND.warnOn(), 3));
    }

    @Test
    void whoWaitsForNothingHasNoDocument() {
        var lapsed = new ElectionLapsed(AMINAS, SIGNED);
        assertThat(Folding.fold(new DeadlineSchedules(), List.of(lapsed, "something else")))
                .isEmpty();
    }

    private static Wait line(LocalDate from, State state, LocalDate dueOn, LocalDate warnOn, long position) {
        return new Wait(from, ASSOCIATION, state, dueOn, warnOn, position);
    }

    private static DeadlineSchedule given(MembershipFact... events) {
        return Objects.requireNonNull(
                Folding.fold(new DeadlineSchedules(), List.of(events)).get(AMINAS.value()));
    }
}
