package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.association.AssociationRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import org.assertj.core.api.Condition;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** From the election by an assembly to the shares that make an associate. */
class AssociationDecisionsTest {
    static final LocalDate CESA_SIGNED = LocalDate.of(2023, 9, 1);
    static final LocalDate ASSOCIATE_BY = LocalDate.of(2026, 9, 1);
    static final LocalDate VOTE = LocalDate.of(2026, 6, 24);
    static final AssemblyId NEXT_ASSEMBLY = new AssemblyId("assembly-" + uuid("e"));
    static final MembershipRegistered REGISTERED =
            new MembershipRegistered(AMINAS, AMINA, TOURS, LocalDate.of(2023, 1, 9));
    static final CesaSigned CESA = new CesaSigned(AMINAS, CESA_SIGNED, ASSOCIATE_BY, ASSOCIATE_BY);
    static final AssociateElected ELECTED = new AssociateElected(AMINAS, ASSEMBLY, VOTE);
    static final AssociateAdmitted ADMITTED = new AssociateAdmitted(AMINAS, ASSEMBLY, VOTE);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Nested
    class GivenACesa {
        @Test
        void whoeverIsElectedWaitsForShares() {
            membership
                    .given(REGISTERED, CESA)
                    .when(new AdmitAssociate(AMINAS, ASSEMBLY, VOTE))
                    .expectEvents(ELECTED);
        }

        @Test
        void theElectionIsOnTheLastDayOfTheDelayAtTheLatest() {
            membership
                    .given(REGISTERED, CESA)
                    .when(new AdmitAssociate(AMINAS, ASSEMBLY, ASSOCIATE_BY))
                    .expectEvents(new AssociateElected(AMINAS, ASSEMBLY, ASSOCIATE_BY));
            membership
                    .given(REGISTERED, CESA)
                    .when(new AdmitAssociate(AMINAS, ASSEMBLY, ASSOCIATE_BY.plusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(ASSOCIATE_WITHIN_THREE_YEARS, "admittedOn", ASSOCIATE_BY));
        }

        @Test
        void theElectionIsOnTheDayOfTheSignatureAtTheEarliest() {
            membership
                    .given(REGISTERED, CESA)
                    .when(new AdmitAssociate(AMINAS, ASSEMBLY, CESA_SIGNED))
                    .expectEvents(new AssociateElected(AMINAS, ASSEMBLY, CESA_SIGNED));
            membership
                    .given(REGISTERED, CESA)
                    .when(new AdmitAssociate(AMINAS, ASSEMBLY, CESA_SIGNED.minusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(ADMITTED_UNDER_THE_CESA, "admittedOn", CESA_SIGNED));
        }

        @Test
        void theFirstSharesMakeAnAssociateOnTheLastDayOfTheDelay() {
            membership
                    .given(REGISTERED, CESA, ELECTED)
                    .when(subscription(ASSOCIATE_BY))
                    .expectEvents(shares(ASSOCIATE_BY), new AssociateAdmitted(AMINAS, ASSEMBLY, ASSOCIATE_BY));
        }

        @Test
        void sharesSubscribedTheDayAfterComeTooLateWhateverTheElection() {
            membership
                    .given(REGISTERED, CESA, ELECTED)
                    .when(subscription(ASSOCIATE_BY.plusDays(1)))
                    .expectNoEvents()
                    .expectException(Refused.by(ASSOCIATE_WITHIN_THREE_YEARS, "subscribedOn", ASSOCIATE_BY));
        }

        @Test
        void electionAndSharesAreOneGestureWhenTheyFallOnOneDay() {
            membership
                    .given(REGISTERED, CESA)
                    .when(new AdmitSubscriber(AMINAS, ASSEMBLY, VOTE, of(VOTE)))
                    .expectEvents(ELECTED, shares(VOTE), ADMITTED);
        }

        @Test
        void sharesSubscribedBeforeTheVoteMakeAnAssociateFromTheVoteOn() {
            membership
                    .given(REGISTERED, CESA)
                    .when(new AdmitSubscriber(AMINAS, ASSEMBLY, VOTE, of(VOTE.minusDays(20))))
                    .expectEvents(ELECTED, shares(VOTE.minusDays(20)), ADMITTED);
        }
    }

    @Test
    void anOutsideSupporterIsElectedUnderNoContract() {
        membership
                .given(REGISTERED)
                .when(new AdmitSubscriber(AMINAS, ASSEMBLY, VOTE, of(VOTE)))
                .expectEvents(ELECTED, shares(VOTE), ADMITTED);
    }

    @Test
    void refusesSharesOfWhoeverIsNotElected() {
        membership
                .given(REGISTERED, CESA)
                .when(subscription(VOTE))
                .expectNoEvents()
                .expectException(Refused.by(ELECTED_BEFORE_SUBSCRIBING, "membershipId"));
        membership
                .given(REGISTERED, CESA, new CandidacySubmitted(AMINAS, VOTE, new Ruling.Free()))
                .when(subscription(VOTE))
                .expectNoEvents()
                .expectException(Refused.by(ELECTED_BEFORE_SUBSCRIBING, "membershipId"));
    }

    @Test
    void anAssociateSubscribesFurtherShares() {
        membership
                .given(REGISTERED, CESA, ELECTED, ADMITTED)
                .when(subscription(ASSOCIATE_BY.plusYears(2)))
                .expectEvents(shares(ASSOCIATE_BY.plusYears(2)));
    }

    @Test
    void nobodyIsElectedTwice() {
        membership
                .given(REGISTERED, CESA, ELECTED)
                .when(new AdmitAssociate(AMINAS, NEXT_ASSEMBLY, VOTE))
                .expectNoEvents()
                .expectException(Refused.by(NOT_YET_ELECTED, "membershipId", VOTE));
        membership
                .given(REGISTERED, CESA, ELECTED, ADMITTED)
                .when(new AdmitAssociate(AMINAS, NEXT_ASSEMBLY, VOTE))
                .expectNoEvents()
                .expectException(Refused.by(NOT_YET_ASSOCIATE, "membershipId", VOTE));
    }

    @Test
    void aFurtherAdmissionFollowsTheEndOfTheOneBefore() {
        var over = new AssociationEnded(AMINAS, VOTE.plusYears(1), AssociationEnd.CONTRACT_ENDED);
        membership
                .given(REGISTERED, ADMITTED, over)
                .when(new AdmitAssociate(
                        AMINAS, NEXT_ASSEMBLY, VOTE.plusYears(1).plusDays(1)))
                .expectEvents(new AssociateElected(
                        AMINAS, NEXT_ASSEMBLY, VOTE.plusYears(1).plusDays(1)));
        membership
                .given(REGISTERED, ADMITTED, over)
                .when(new AdmitAssociate(AMINAS, NEXT_ASSEMBLY, VOTE.plusYears(1)))
                .expectNoEvents()
                .expectException(Refused.by(ADMITTED_AFTER_THE_LAST_TIME, "admittedOn", VOTE.plusYears(1)));
    }

    @Test
    void sharesAreOfOneNominalValueAndAtLeastOne() {
        new Subscription(VOTE, 3, new Money(4_500));
        assertThatThrownBy(() -> new Subscription(VOTE, 3, new Money(4_501))).is(refusedFor(3));
        assertThatThrownBy(() -> new Subscription(VOTE, 0, new Money(4_500))).is(refusedFor(0));
        assertThatThrownBy(() -> new Subscription(VOTE, 1, Money.ZERO)).is(refusedFor(1));
    }

    private static Condition<Throwable> refusedFor(int shares) {
        var refusal = Refused.by(SHARES_OF_ONE_NOMINAL, "shares", shares);
        return new Condition<>(refusal::matches, "refused for %d shares", shares);
    }

    static Subscription of(LocalDate day) {
        return new Subscription(day, 3, new Money(4_500));
    }

    static RecordSubscription subscription(LocalDate day) {
        return new RecordSubscription(AMINAS, of(day));
    }

    static SharesSubscribed shares(LocalDate day) {
        return new SharesSubscribed(AMINAS, day, 3, new Money(4_500));
    }
}
