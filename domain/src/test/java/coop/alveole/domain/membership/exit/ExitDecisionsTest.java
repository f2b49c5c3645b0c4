package coop.alveole.domain.membership.exit;

import static coop.alveole.domain.membership.exit.ExitRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.exit.ExitCommand.*;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.membership.exit.RemainingDue.DueKind;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.Condition;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How a member leaves: one last day for the contract, the association and the membership. */
class ExitDecisionsTest {
    static final LocalDate CAPE_START = LocalDate.of(2022, 9, 1);
    static final LocalDate CESA_SIGNED = LocalDate.of(2023, 9, 1);
    static final LocalDate ASSOCIATE_BY = LocalDate.of(2025, 9, 1);
    static final LocalDate VOTE = LocalDate.of(2025, 6, 24);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
    static final List<RemainingDue> DUE = List.of(
            new RemainingDue(DueKind.SHARES, new Money(4_500)), new RemainingDue(DueKind.ADVANCES, new Money(12_000)));

    static final MembershipRegistered REGISTERED =
            new MembershipRegistered(AMINAS, AMINA, TOURS, LocalDate.of(2022, 1, 9));
    static final CapeSigned CAPE = new CapeSigned(AMINAS, CAPE_START, CAPE_START, CESA_SIGNED.minusDays(1));
    static final CesaSigned CESA = new CesaSigned(AMINAS, CESA_SIGNED, ASSOCIATE_BY, ASSOCIATE_BY);
    static final AssociateElected ELECTED = new AssociateElected(AMINAS, ASSEMBLY, VOTE);
    static final AssociateAdmitted ADMITTED = new AssociateAdmitted(AMINAS, ASSEMBLY, VOTE);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void anAssociateWhoResignsLeavesTheContractTheAssociationAndTheHouseOnOneDay() {
        membership
                .given(REGISTERED, CAPE, CESA, ADMITTED)
                .when(leave(ExitKind.RESIGNATION, LAST_DAY))
                .expectEvents(
                        new CesaEnded(AMINAS, CESA_SIGNED, LAST_DAY, CesaEnd.RESIGNATION),
                        new AssociationEnded(AMINAS, LAST_DAY, AssociationEnd.CONTRACT_ENDED),
                        left(ExitKind.RESIGNATION, LAST_DAY));
    }

    @Test
    void whoeverRetiresAndLeavesIsAnAssociateNoMore() {
        membership
                .given(REGISTERED, CAPE, CESA, ADMITTED)
                .when(leave(ExitKind.RETIREMENT, LAST_DAY))
                .expectEvents(
                        new CesaEnded(AMINAS, CESA_SIGNED, LAST_DAY, CesaEnd.RETIREMENT),
                        new AssociationEnded(AMINAS, LAST_DAY, AssociationEnd.EXIT),
                        left(ExitKind.RETIREMENT, LAST_DAY));
    }

    @Test
    void anElectionThatWaitsForSharesLapses() {
        membership
                .given(REGISTERED, CAPE, CESA, ELECTED)
                .when(leave(ExitKind.DISMISSAL, VOTE))
                .expectEvents(
                        new CesaEnded(AMINAS, CESA_SIGNED, VOTE, CesaEnd.DISMISSAL),
                        new ElectionLapsed(AMINAS, VOTE),
                        left(ExitKind.DISMISSAL, VOTE));
    }

    @Test
    void aCandidacyIsWithdrawn() {
        membership
                .given(REGISTERED, CESA, new CandidacySubmitted(AMINAS, VOTE, new Ruling.Due(VOTE)))
                .when(leave(ExitKind.DEATH, VOTE))
                .expectEvents(
                        new CesaEnded(AMINAS, CESA_SIGNED, VOTE, CesaEnd.DEATH),
                        new CandidacyWithdrawn(AMINAS, VOTE),
                        left(ExitKind.DEATH, VOTE));
    }

    @Test
    void theEndOfTheLawIsThereBeforeAnyOther() {
        membership
                .given(REGISTERED, CAPE, CESA)
                .when(leave(ExitKind.RESIGNATION, ASSOCIATE_BY.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(MembershipRule.ENDED_BY_LAW_ALREADY, "lastDay", ASSOCIATE_BY));
    }

    @Test
    void anExitWaitsForTheLastDayOfANotice() {
        var rupture = new CesaEnded(AMINAS, CESA_SIGNED, LAST_DAY, CesaEnd.RESIGNATION);
        membership
                .given(REGISTERED, CAPE, CESA, rupture)
                .when(leave(ExitKind.RESIGNATION, LAST_DAY))
                .expectEvents(left(ExitKind.RESIGNATION, LAST_DAY));
        membership
                .given(REGISTERED, CAPE, CESA, rupture)
                .when(leave(ExitKind.RESIGNATION, LAST_DAY.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(LEFT_AFTER_THE_CONTRACT, "lastDay", LAST_DAY));
    }

    @ParameterizedTest
    @EnumSource(names = {"END_OF_CAPE", "WITHDRAWAL", "EXCLUSION"})
    void anExitFromACesaSaysHowItEnds(ExitKind kind) {
        membership
                .given(REGISTERED, CAPE, CESA, ADMITTED)
                .when(leave(kind, LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(EXIT_ENDS_THE_CONTRACT, "exitKind", CESA_SIGNED));
    }

    @Test
    void theEndByLawIsConfirmedAndNeverDeclared() {
        membership
                .given(REGISTERED, CAPE, CESA)
                .when(leave(ExitKind.NON_ASSOCIATION, ASSOCIATE_BY))
                .expectNoEvents()
                .expectException(Refused.by(LAW_ENDS_IT_BY_ITSELF, "exitKind"));
    }

    @Test
    void theEndByLawIsAnExit() {
        membership
                .given(REGISTERED, CAPE, CESA, ELECTED)
                .when(new ConfirmEndForNonAssociation(AMINAS, LAST_DAY))
                .expectEvents(
                        new ContractEndedForNonAssociation(AMINAS, CESA_SIGNED, ASSOCIATE_BY, LAST_DAY),
                        new ElectionLapsed(AMINAS, ASSOCIATE_BY),
                        new MemberLeft(
                                AMINAS, ExitKind.NON_ASSOCIATION, ExitReason.ENDED_BY_LAW, ASSOCIATE_BY, List.of()));
    }

    @Test
    void aCapeUnderWayEndsOnTheLastDay() {
        var lastDay = CAPE_START.plusMonths(3);
        membership
                .given(REGISTERED, CAPE)
                .when(leave(ExitKind.END_OF_CAPE, lastDay))
                .expectEvents(new CapeEnded(AMINAS, lastDay, CapeEnd.EARLY_END), left(ExitKind.END_OF_CAPE, lastDay));
        membership
                .given(REGISTERED, CAPE)
                .when(leave(ExitKind.END_OF_CAPE, CAPE_START.minusDays(1)))
                .expectNoEvents()
                .expectException(
                        Refused.by(MembershipRule.DATES_IN_ORDER, "lastDay", CAPE_START, CAPE_START.minusDays(1)));
    }

    @Test
    void aCapeAtItsTermNeedsNoEnd() {
        membership
                .given(REGISTERED, CAPE)
                .when(leave(ExitKind.END_OF_CAPE, CAPE.endsOn()))
                .expectEvents(left(ExitKind.END_OF_CAPE, CAPE.endsOn()));
    }

    @Test
    void anAssociateWithoutContractTakesTheSharesBack() {
        membership
                .given(REGISTERED, ADMITTED)
                .when(leave(ExitKind.WITHDRAWAL, LAST_DAY))
                .expectEvents(
                        new AssociationEnded(AMINAS, LAST_DAY, AssociationEnd.EXIT),
                        left(ExitKind.WITHDRAWAL, LAST_DAY));
        membership
                .given(REGISTERED, ADMITTED)
                .when(leave(ExitKind.WITHDRAWAL, VOTE.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(LEFT_AFTER_THE_ENTRY, "lastDay", VOTE));
    }

    @Test
    void nobodyLeavesTwice() {
        membership
                .given(REGISTERED, left(ExitKind.WITHDRAWAL, LAST_DAY))
                .when(leave(ExitKind.WITHDRAWAL, LAST_DAY.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(STILL_HERE, "membershipId", LAST_DAY));
    }

    @Test
    void whatRemainsDueIsAnAmount() {
        new RemainingDue(DueKind.EXPENSES, new Money(1));
        var refusal = Refused.by(DUE_IS_AN_AMOUNT, "expensesCents");
        assertThatThrownBy(() -> new RemainingDue(DueKind.EXPENSES, Money.ZERO))
                .is(new Condition<>(refusal::matches, "refused for nothing due"));
    }

    static LeaveCooperative leave(ExitKind kind, LocalDate lastDay) {
        return new LeaveCooperative(AMINAS, kind, ExitReason.OWN_COMPANY, lastDay, DUE);
    }

    static MemberLeft left(ExitKind kind, LocalDate lastDay) {
        return new MemberLeft(AMINAS, kind, ExitReason.OWN_COMPANY, lastDay, DUE);
    }
}
