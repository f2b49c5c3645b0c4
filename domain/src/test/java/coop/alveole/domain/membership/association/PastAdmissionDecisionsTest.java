package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.MembershipRule.ASSOCIATE_WITHIN_THREE_YEARS;
import static coop.alveole.domain.membership.association.AssociationRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.RecordPastCesa;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectAdmission;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** An admission of the past: recorded with the rule it broke, in whatever order it is learnt; a contradiction is refused. */
class PastAdmissionDecisionsTest {
    static final LocalDate CAME = LocalDate.of(2014, 1, 6);
    static final LocalDate SIGNED = LocalDate.of(2015, 9, 1);
    static final LocalDate BY = LocalDate.of(2018, 9, 1);
    static final LocalDate LEFT = LocalDate.of(2020, 3, 31);

    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, CAME);
    static final PastCesaRecorded CESA = new PastCesaRecorded(AMINAS, SIGNED, BY, BY, List.of());
    static final PastContractRecorded PAST_CESA =
            new PastContractRecorded(AMINAS, ContractKind.CESA, SIGNED, LEFT, List.of());
    static final MemberLeft EXIT = new MemberLeft(AMINAS, ExitKind.RESIGNATION, ExitReason.OTHER, LEFT, List.of());

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void onTheLastDayOfTheThreeYearsItBreaksNothing() {
        membership.given(REGISTERED, CESA).when(admission(BY)).expectEvents(recorded(BY));
    }

    @Test
    void theDayAfterItIsRecordedWithTheRuleItBroke() {
        membership
                .given(REGISTERED, CESA)
                .when(admission(BY.plusDays(1)))
                .expectEvents(recorded(BY.plusDays(1), ASSOCIATE_WITHIN_THREE_YEARS));
    }

    @Test
    void underACesaThatIsOverTheThreeYearsWereThoseOfThatCesa() {
        membership.given(REGISTERED, PAST_CESA).when(admission(BY)).expectEvents(recorded(BY));
        membership
                .given(REGISTERED, PAST_CESA)
                .when(admission(BY.plusDays(1)))
                .expectEvents(recorded(BY.plusDays(1), ASSOCIATE_WITHIN_THREE_YEARS));
    }

    @Test
    void whoeverWasAnAssociateBeforeTheCesaBrokeNothing() {
        membership.given(REGISTERED, CESA).when(admission(CAME)).expectEvents(recorded(CAME));
    }

    @Test
    void aCesaLearntAfterALateAdmissionShowsThatItWasLate() {
        membership
                .given(REGISTERED, recorded(BY.plusDays(1)))
                .when(new RecordPastCesa(AMINAS, SIGNED))
                .expectEvents(new PastCesaRecorded(AMINAS, SIGNED, BY, BY, List.of(ASSOCIATE_WITHIN_THREE_YEARS)));
        membership
                .given(REGISTERED, recorded(BY))
                .when(new RecordPastCesa(AMINAS, SIGNED))
                .expectEvents(CESA);
    }

    @Test
    void anExitKnownAlreadyHasEndedIt() {
        membership
                .given(REGISTERED, PAST_CESA, EXIT)
                .when(admission(BY))
                .expectEvents(recorded(BY), new AssociationEnded(AMINAS, LEFT, AssociationEnd.EXIT));
    }

    @Test
    void theEndOfTheContractOfThatTimeHasEndedItFirst() {
        var lastDay = LEFT.minusYears(1);
        membership
                .given(REGISTERED, CESA, new CesaEnded(AMINAS, SIGNED, lastDay, CesaEnd.RESIGNATION), EXIT)
                .when(admission(BY))
                .expectEvents(recorded(BY), new AssociationEnded(AMINAS, lastDay, AssociationEnd.CONTRACT_ENDED));
    }

    @Test
    void onTheLastDayHereSomebodyIsHereAndTheDayAfterGone() {
        membership
                .given(REGISTERED, EXIT)
                .when(admission(LEFT))
                .expectEvents(recorded(LEFT), new AssociationEnded(AMINAS, LEFT, AssociationEnd.EXIT));
        membership
                .given(REGISTERED, EXIT)
                .when(admission(LEFT.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ADMITTED_WHILE_HERE, "admittedOn", LEFT));
    }

    @Test
    void refusesADayBetweenAnExitAndTheReturn() {
        var back = new MemberReturned(AMINAS, LEFT.plusMonths(6), Entry.RETURN);
        membership
                .given(REGISTERED, EXIT, back)
                .when(admission(back.returnedOn().minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ADMITTED_WHILE_HERE, "admittedOn", LEFT));
        membership
                .given(REGISTERED, EXIT, back)
                .when(admission(back.returnedOn()))
                .expectEvents(recorded(back.returnedOn()));
    }

    @Test
    void refusesADayBeforeAnythingIsKnown() {
        membership
                .given(REGISTERED)
                .when(admission(CAME.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ADMITTED_AFTER_COMING, "admittedOn", CAME));
    }

    @Test
    void aContractOlderThanTheRegistrationIsKnown() {
        var older = new PastContractRecorded(AMINAS, ContractKind.CAPE, CAME.minusYears(1), CAME, List.of());
        membership
                .given(REGISTERED, older)
                .when(admission(CAME.minusDays(1)))
                .expectEvents(recorded(CAME.minusDays(1)));
    }

    @Test
    void refusesWhoeverIsAnAssociateOrElectedAlready() {
        membership
                .given(REGISTERED, recorded(BY))
                .when(admission(BY.plusYears(1)))
                .expectNoEvents()
                .expectException(Refused.by(NOT_YET_ASSOCIATE, "membershipId", BY));
        membership
                .given(REGISTERED, new AssociateElected(AMINAS, ASSEMBLY, BY))
                .when(admission(BY))
                .expectNoEvents()
                .expectException(Refused.by(NOT_YET_ELECTED, "membershipId", BY));
    }

    @Test
    void refusesADayBeforeTheCandidacyOrWithinTheAssociationBefore() {
        membership
                .given(REGISTERED, new CandidacySubmitted(AMINAS, BY, new Ruling.Free()))
                .when(admission(BY.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(RULED_AFTER_THE_CANDIDACY, "admittedOn", BY));
        membership
                .given(REGISTERED, recorded(SIGNED), new AssociationEnded(AMINAS, BY, AssociationEnd.CONTRACT_ENDED))
                .when(admission(BY))
                .expectNoEvents()
                .expectException(Refused.by(ADMITTED_AFTER_THE_LAST_TIME, "admittedOn", BY));
    }

    @Test
    void theSharesOfThatTimeAreSubscribedAfterwards() {
        membership
                .given(REGISTERED, recorded(BY))
                .when(new RecordSubscription(AMINAS, new Subscription(BY, 2, new Money(3_000))))
                .expectEvents(new SharesSubscribed(AMINAS, BY, 2, new Money(3_000)));
    }

    @Test
    void theAssemblyOnceFoundIsACorrection() {
        membership
                .given(REGISTERED, CESA, recorded(BY))
                .when(new CorrectAdmission(AMINAS, ASSEMBLY, BY, CorrectionReason.DOCUMENT_FOUND))
                .expectEvents(new AdmissionCorrected(
                        AMINAS, null, BY, BY, ASSEMBLY, BY, BY, CorrectionReason.DOCUMENT_FOUND, List.of()));
    }

    @Test
    void theAssemblyMayGoOnBeingUnknown() {
        var before = BY.minusDays(1);
        membership
                .given(REGISTERED, CESA, recorded(BY))
                .when(new CorrectAdmission(AMINAS, null, before, CorrectionReason.TYPING_ERROR))
                .expectEvents(new AdmissionCorrected(
                        AMINAS, null, BY, BY, null, before, before, CorrectionReason.TYPING_ERROR, List.of()));
    }

    private static RecordPastAdmission admission(LocalDate day) {
        return new RecordPastAdmission(AMINAS, day);
    }

    private static PastAdmissionRecorded recorded(LocalDate day, MembershipRule... broken) {
        return new PastAdmissionRecorded(AMINAS, day, List.of(broken));
    }
}
