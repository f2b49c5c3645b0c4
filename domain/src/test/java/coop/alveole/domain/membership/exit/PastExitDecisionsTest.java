package coop.alveole.domain.membership.exit;

import static coop.alveole.domain.membership.association.AssociationRule.ENDED_AFTER_ITS_START;
import static coop.alveole.domain.membership.exit.ExitRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static coop.alveole.domain.shared.ExitKind.*;
import static coop.alveole.domain.shared.Refused.flagging;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.RecordPastCesa;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.membership.exit.ExitCommand.*;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** An exit of the past: recorded with the rules it broke, in whatever order it is learnt; a contradiction is refused. */
class PastExitDecisionsTest {
    static final LocalDate CAME = LocalDate.of(2015, 1, 5);
    static final LocalDate SIGNED = LocalDate.of(2016, 9, 1);
    static final LocalDate BY = LocalDate.of(2019, 9, 1);
    static final LocalDate GONE = LocalDate.of(2018, 3, 31);
    static final LocalDate BACK = LocalDate.of(2020, 2, 1);

    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, CAME);
    static final PastCesaRecorded CESA = new PastCesaRecorded(AMINAS, SIGNED, BY, BY, List.of());
    static final PastCesaRecorded SECOND_CESA =
            new PastCesaRecorded(AMINAS, BACK, BACK.plusYears(1), BACK.plusYears(1), List.of());
    static final PastContractRecorded FIRST_CESA =
            new PastContractRecorded(AMINAS, ContractKind.CESA, SIGNED, GONE, List.of());

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void itEndsTheContractUnderWay() {
        membership
                .given(REGISTERED, CESA)
                .when(exit(RESIGNATION, GONE))
                .expectEvents(ended(GONE, CesaEnd.RESIGNATION), left(RESIGNATION, GONE, null));
    }

    @Test
    void whoeverWasNoAssociateLeftOnTheLastDayOfTheThreeYearsAndTheDayAfterTooLate() {
        membership
                .given(REGISTERED, CESA)
                .when(exit(DISMISSAL, BY))
                .expectEvents(ended(BY, CesaEnd.DISMISSAL), left(DISMISSAL, BY, null));
        var late = BY.plusDays(1);
        membership
                .given(REGISTERED, CESA)
                .when(exit(DISMISSAL, late))
                .expectEvents(
                        ended(late, CesaEnd.DISMISSAL),
                        left(DISMISSAL, late, null, flagging(LEFT_BEFORE_THE_LAW_ENDED_IT)));
    }

    @Test
    void theEndByLawIsDeclaredOfThePast() {
        membership
                .given(REGISTERED, CESA)
                .when(exit(NON_ASSOCIATION, BY))
                .expectEvents(
                        new ContractEndedForNonAssociation(AMINAS, SIGNED, BY, BY), left(NON_ASSOCIATION, BY, null));
    }

    @Test
    void anExitThatDoesNotSayHowTheContractEndedIsFlagged() {
        membership
                .given(REGISTERED, CESA)
                .when(exit(EXCLUSION, GONE))
                .expectEvents(ended(GONE, CesaEnd.DISMISSAL), left(EXCLUSION, GONE, null, EXIT_ENDS_THE_CONTRACT));
        membership
                .given(REGISTERED, CESA)
                .when(exit(WITHDRAWAL, GONE))
                .expectEvents(ended(GONE, CesaEnd.RESIGNATION), left(WITHDRAWAL, GONE, null, EXIT_ENDS_THE_CONTRACT));
    }

    @Test
    void aTrialPeriodThatWasOverIsFlagged() {
        var lastOfTrial = SIGNED.plusMonths(8).minusDays(1);
        membership
                .given(REGISTERED, CESA)
                .when(exit(TRIAL_PERIOD, lastOfTrial))
                .expectEvents(ended(lastOfTrial, CesaEnd.TRIAL_PERIOD), left(TRIAL_PERIOD, lastOfTrial, null));
        var after = lastOfTrial.plusDays(1);
        membership
                .given(REGISTERED, CESA)
                .when(exit(TRIAL_PERIOD, after))
                .expectEvents(
                        ended(after, CesaEnd.TRIAL_PERIOD),
                        left(TRIAL_PERIOD, after, null, flagging(LEFT_WITHIN_THE_TRIAL)));
    }

    @Test
    void beforeTheEndOfAContractItIsFlaggedAndTheContractStands() {
        membership
                .given(REGISTERED, FIRST_CESA)
                .when(exit(RESIGNATION, GONE))
                .expectEvents(left(RESIGNATION, GONE, null));
        membership
                .given(REGISTERED, FIRST_CESA)
                .when(exit(RESIGNATION, GONE.minusDays(1)))
                .expectEvents(left(RESIGNATION, GONE.minusDays(1), null, LEFT_AFTER_THE_CONTRACT));
    }

    @Test
    void aNoticeThatWasNotKeptIsFlagged() {
        membership
                .given(REGISTERED, CESA, ended(GONE, CesaEnd.RESIGNATION))
                .when(exit(RESIGNATION, GONE.minusMonths(1)))
                .expectEvents(left(RESIGNATION, GONE.minusMonths(1), null, LEFT_AFTER_THE_CONTRACT));
    }

    @Test
    void aCapeAndAJobEndWithIt() {
        var cape = new PastContractRecorded(AMINAS, ContractKind.CAPE, SIGNED, BY, List.of());
        membership
                .given(REGISTERED, cape)
                .when(exit(END_OF_CAPE, GONE))
                .expectEvents(new CapeEnded(AMINAS, GONE, CapeEnd.EARLY_END), left(END_OF_CAPE, GONE, null));
        var job =
                new EmploymentSigned(AMINAS, EmploymentForm.PERMANENT, Capacity.SUPPORT_TEAM, SIGNED, null, null, null);
        membership
                .given(REGISTERED, job)
                .when(exit(WITHDRAWAL, GONE))
                .expectEvents(
                        new EmploymentEnded(
                                AMINAS, ContractKind.SUPPORT_TEAM, SIGNED, GONE, CesaEnd.RESIGNATION, null, null),
                        left(WITHDRAWAL, GONE, null, EXIT_ENDS_THE_CONTRACT));
    }

    @Test
    void theAssociationEndsWithIt() {
        membership
                .given(REGISTERED, new PastAdmissionRecorded(AMINAS, SIGNED, List.of()))
                .when(exit(WITHDRAWAL, GONE))
                .expectEvents(new AssociationEnded(AMINAS, GONE, AssociationEnd.EXIT), left(WITHDRAWAL, GONE, null));
    }

    @Test
    void aContractOrAnAdmissionLearntBeforeItWasTheReturn() {
        membership
                .given(REGISTERED, FIRST_CESA, SECOND_CESA)
                .when(exit(RESIGNATION, GONE))
                .expectEvents(left(RESIGNATION, GONE, BACK));
        membership
                .given(REGISTERED, new PastAdmissionRecorded(AMINAS, BACK, List.of()))
                .when(exit(WITHDRAWAL, GONE))
                .expectEvents(left(WITHDRAWAL, GONE, BACK));
    }

    @Test
    void inAnyOrderOfTheLinesTheEndIsTheSame() {
        membership
                .given(REGISTERED, FIRST_CESA, left(RESIGNATION, GONE, null))
                .when(new RecordPastCesa(AMINAS, BACK))
                .expectEvents(
                        new MemberReturned(AMINAS, BACK, Entry.WITHOUT_A_RETURN),
                        new PastCesaRecorded(AMINAS, BACK, LocalDate.of(2021, 7, 1), BACK, List.of()));
        membership
                .given(REGISTERED, SECOND_CESA, left(RESIGNATION, BACK.plusYears(1), null))
                .when(exit(RESIGNATION, GONE))
                .expectEvents(left(RESIGNATION, GONE, BACK));
    }

    @Test
    void anOlderExitLeavesThatOfTodayAsItIs() {
        var today = BACK.plusMonths(6);
        membership
                .given(
                        REGISTERED,
                        SECOND_CESA,
                        new CesaEnded(AMINAS, BACK, today, CesaEnd.RESIGNATION),
                        left(RESIGNATION, today, null),
                        left(RESIGNATION, GONE, BACK))
                .when(new ReturnToCooperative(AMINAS, today.plusDays(1)))
                .expectEvents(new MemberReturned(AMINAS, today.plusDays(1), Entry.RETURN));
    }

    @Test
    void refusesTwoExitsWithoutAnEntryBetweenThem() {
        for (var other : List.of(GONE, GONE.plusYears(1)))
            membership
                    .given(REGISTERED, left(RESIGNATION, other, null))
                    .when(exit(RESIGNATION, GONE))
                    .expectNoEvents()
                    .expectException(Refused.by(STILL_HERE, "lastDay", other));
        membership
                .given(REGISTERED, SECOND_CESA, left(RESIGNATION, GONE, BACK))
                .when(exit(RESIGNATION, BACK.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(STILL_HERE, "lastDay", GONE));
    }

    @Test
    void refusesADayBeforeAnythingIsKnownAndBeforeACandidacy() {
        membership
                .given(REGISTERED)
                .when(exit(WITHDRAWAL, CAME.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(LEFT_AFTER_THE_ENTRY, "lastDay", CAME));
        membership
                .given(REGISTERED, new CandidacySubmitted(AMINAS, BACK, new Ruling.Free()))
                .when(exit(WITHDRAWAL, GONE))
                .expectNoEvents()
                .expectException(Refused.by(ENDED_AFTER_ITS_START, "lastDay", BACK));
    }

    private static RecordPastExit exit(ExitKind kind, LocalDate lastDay) {
        return new RecordPastExit(AMINAS, kind, ExitReason.OTHER, lastDay);
    }

    private static PastExitRecorded left(
            ExitKind kind, LocalDate lastDay, @Nullable LocalDate back, ExitRule... broken) {
        return new PastExitRecorded(AMINAS, kind, ExitReason.OTHER, lastDay, back, List.of(broken));
    }

    private static CesaEnded ended(LocalDate lastDay, CesaEnd cause) {
        return new CesaEnded(AMINAS, SIGNED, lastDay, cause);
    }
}
