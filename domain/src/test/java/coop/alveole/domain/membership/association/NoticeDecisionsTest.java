package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.association.AssociationRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.correction.CorrectionEvent.ContractCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.exit.ExitEvent.MemberLeft;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Whose CESA has an end that is recorded and yet to come: under it until the last day, an associate no later. */
class NoticeDecisionsTest {
    static final LocalDate SIGNED = LocalDate.of(2023, 9, 1);
    static final LocalDate BY = LocalDate.of(2026, 9, 1);
    static final LocalDate VOTE = LocalDate.of(2026, 6, 24);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 7, 31);
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, SIGNED);
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, BY, BY);
    static final CesaEnded RESIGNED = new CesaEnded(AMINAS, SIGNED, LAST_DAY, CesaEnd.RESIGNATION);
    static final CesaEnded RETIRED = new CesaEnded(AMINAS, SIGNED, LAST_DAY, CesaEnd.RETIREMENT);
    static final MemberLeft LEFT = new MemberLeft(AMINAS, ExitKind.RESIGNATION, ExitReason.OTHER, LAST_DAY, List.of());
    static final AssociateElected ELECTED = new AssociateElected(AMINAS, ASSEMBLY, VOTE);
    static final ElectionLapsed LAPSED = new ElectionLapsed(AMINAS, LAST_DAY);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void anElectionOnTheLastDayOfTheNoticeHoldsUntilThatDay() {
        membership
                .given(REGISTERED, CESA, RESIGNED)
                .when(new AdmitAssociate(AMINAS, ASSEMBLY, LAST_DAY))
                .expectEvents(new AssociateElected(AMINAS, ASSEMBLY, LAST_DAY), LAPSED);
    }

    @Test
    void anElectionTheDayAfterIsThatOfSomebodyUnderNoContract() {
        membership
                .given(REGISTERED, CESA, RESIGNED)
                .when(new AdmitAssociate(AMINAS, ASSEMBLY, LAST_DAY.plusDays(1)))
                .expectEvents(new AssociateElected(AMINAS, ASSEMBLY, LAST_DAY.plusDays(1)));
    }

    @Test
    void sharesOfTheNoticeMakeAnAssociateUntilTheLastDay() {
        membership
                .given(REGISTERED, CESA, ELECTED, RESIGNED, LAPSED)
                .when(subscription(LAST_DAY))
                .expectEvents(shares(LAST_DAY), admitted(LAST_DAY), ended(AssociationEnd.CONTRACT_ENDED));
        membership
                .given(REGISTERED, CESA, RESIGNED)
                .when(new AdmitSubscriber(AMINAS, ASSEMBLY, VOTE, of(VOTE)))
                .expectEvents(ELECTED, LAPSED, shares(VOTE), admitted(VOTE), ended(AssociationEnd.CONTRACT_ENDED));
    }

    @Test
    void refusesSharesTheDayAfterTheNotice() {
        membership
                .given(REGISTERED, CESA, ELECTED, RESIGNED, LAPSED)
                .when(subscription(LAST_DAY.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ELECTED_BEFORE_SUBSCRIBING, "membershipId"));
    }

    @Test
    void whoeverRetiresStaysAnAssociateAfterTheNotice() {
        membership
                .given(REGISTERED, CESA, RETIRED)
                .when(new AdmitSubscriber(AMINAS, ASSEMBLY, VOTE, of(VOTE)))
                .expectEvents(ELECTED, shares(VOTE), admitted(VOTE));
    }

    @Test
    void anExitToComeDoesNotMakeTheElectionAReturn() {
        membership
                .given(REGISTERED, CESA, RESIGNED, LEFT)
                .when(new AdmitAssociate(AMINAS, ASSEMBLY, LAST_DAY))
                .expectEvents(new AssociateElected(AMINAS, ASSEMBLY, LAST_DAY), LAPSED);
        membership
                .given(REGISTERED, CESA, RETIRED, LEFT)
                .when(new AdmitAssociate(AMINAS, ASSEMBLY, LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(ExitRule.RETURNED_AFTER_THE_EXIT, "returnedOn", LAST_DAY));
    }

    @Test
    void sharesBeforeAnExitWithoutContractMakeAnAssociateUntilTheExit() {
        membership
                .given(REGISTERED, ELECTED, LAPSED, LEFT)
                .when(subscription(LAST_DAY))
                .expectEvents(shares(LAST_DAY), admitted(LAST_DAY), ended(AssociationEnd.EXIT));
    }

    @Test
    void theNoticeIsThatOfTheCorrectedContract() {
        var later = LAST_DAY.plusDays(10);
        var corrected = new ContractCorrected(
                AMINAS,
                ContractKind.CESA,
                SIGNED,
                LAST_DAY,
                SIGNED,
                later,
                CorrectionReason.DOCUMENT_FOUND,
                null,
                null,
                List.of());
        membership
                .given(REGISTERED, CESA, RESIGNED, corrected)
                .when(new AdmitAssociate(AMINAS, ASSEMBLY, later))
                .expectEvents(new AssociateElected(AMINAS, ASSEMBLY, later), new ElectionLapsed(AMINAS, later));
    }

    private static RecordSubscription subscription(LocalDate day) {
        return new RecordSubscription(AMINAS, of(day));
    }

    private static Subscription of(LocalDate day) {
        return new Subscription(day, 2, new Money(3_000));
    }

    private static SharesSubscribed shares(LocalDate day) {
        return new SharesSubscribed(AMINAS, day, 2, new Money(3_000));
    }

    private static AssociateAdmitted admitted(LocalDate day) {
        return new AssociateAdmitted(AMINAS, ASSEMBLY, day);
    }

    private static AssociationEnded ended(AssociationEnd cause) {
        return new AssociationEnded(AMINAS, LAST_DAY, cause);
    }
}
