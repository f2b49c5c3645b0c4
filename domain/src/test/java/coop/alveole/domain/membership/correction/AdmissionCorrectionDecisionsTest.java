package coop.alveole.domain.membership.correction;

import static coop.alveole.domain.membership.MembershipRule.*;
import static coop.alveole.domain.membership.association.AssociationRule.*;
import static coop.alveole.domain.membership.correction.CorrectionReason.*;
import static coop.alveole.domain.membership.correction.CorrectionRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.association.AssemblyOnRecord;
import coop.alveole.domain.membership.association.AssemblyOnRecord.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.association.Ruling;
import coop.alveole.domain.membership.correction.CorrectionCommand.CorrectAdmission;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.exit.ExitCommand.LeaveCooperative;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** Another assembly admitted, or on another day: the three years say what it makes of them, the facts around it hold. */
class AdmissionCorrectionDecisionsTest {
    static final LocalDate SIGNED = LocalDate.of(2023, 9, 1);
    static final LocalDate BY = LocalDate.of(2026, 9, 1);
    static final LocalDate VOTE = LocalDate.of(2025, 6, 24);
    static final LocalDate SHARES = LocalDate.of(2025, 7, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);
    static final AssemblyId OTHER = new AssemblyId("assembly-" + uuid("e"));

    static final MembershipRegistered REGISTERED =
            new MembershipRegistered(AMINAS, AMINA, TOURS, LocalDate.of(2023, 1, 9));
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, BY, BY);
    static final CandidacySubmitted CANDIDACY =
            new CandidacySubmitted(AMINAS, VOTE.minusMonths(3), new Ruling.Due(VOTE));
    static final AssociateElected ELECTED = new AssociateElected(AMINAS, ASSEMBLY, VOTE);
    static final SharesSubscribed SUBSCRIBED = new SharesSubscribed(AMINAS, SHARES, 2, new Money(3_000));
    static final AssociateAdmitted ADMITTED = new AssociateAdmitted(AMINAS, ASSEMBLY, SHARES);
    static final AssociationEnded ENDED = new AssociationEnded(AMINAS, LAST_DAY, AssociationEnd.EXIT);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void anotherAssemblyOfALaterDayMovesTheAdmission() {
        var right = LocalDate.of(2025, 9, 12);
        membership
                .given(REGISTERED, CESA, CANDIDACY, ELECTED, SUBSCRIBED, ADMITTED)
                .when(correct(right))
                .expectEvents(corrected(right, right, List.of()));
    }

    @Test
    void anEarlierVoteLeavesTheDayOfTheShares() {
        var right = VOTE.minusMonths(1);
        membership
                .given(REGISTERED, CESA, ELECTED, SUBSCRIBED, ADMITTED)
                .when(correct(right))
                .expectEvents(corrected(right, SHARES, List.of()));
    }

    @Test
    void theAssemblyAloneIsCorrected() {
        membership
                .given(REGISTERED, CESA, ELECTED, SUBSCRIBED, ADMITTED)
                .when(correct(VOTE))
                .expectEvents(corrected(VOTE, SHARES, List.of()));
    }

    @Test
    void admittedAtTheSignatureOneIsSoFromTheVoteAlone() {
        var atSigning = new AssociateAdmitted(AMINAS, ASSEMBLY, SIGNED);
        membership
                .given(REGISTERED, CESA, atSigning)
                .when(correct(SIGNED.plusDays(3)))
                .expectEvents(new AdmissionCorrected(
                        AMINAS,
                        ASSEMBLY,
                        SIGNED,
                        SIGNED,
                        OTHER,
                        SIGNED.plusDays(3),
                        SIGNED.plusDays(3),
                        TYPING_ERROR,
                        List.of()));
    }

    @Test
    void onTheLastDayOfTheDelayNothingIsFlaggedAndTheDayAfterItIs() {
        membership
                .given(REGISTERED, CESA, ELECTED, SUBSCRIBED, ADMITTED)
                .when(correct(BY))
                .expectEvents(corrected(BY, BY, List.of()));
        var late = BY.plusDays(1);
        membership
                .given(REGISTERED, CESA, ELECTED, SUBSCRIBED, ADMITTED)
                .when(correct(late))
                .expectEvents(corrected(late, late, List.of(ASSOCIATE_WITHIN_THREE_YEARS)));
    }

    @Test
    void beforeTheCesaItIsFlaggedUnlessItWasRecordedThereAlready() {
        var right = SIGNED.minusDays(1);
        var soon = new AssociateElected(AMINAS, ASSEMBLY, SIGNED);
        var shares = new SharesSubscribed(AMINAS, SIGNED.minusDays(9), 2, new Money(3_000));
        var admitted = new AssociateAdmitted(AMINAS, ASSEMBLY, SIGNED);
        membership
                .given(REGISTERED, CESA, soon, shares, admitted)
                .when(correct(right))
                .expectEvents(new AdmissionCorrected(
                        AMINAS,
                        ASSEMBLY,
                        SIGNED,
                        SIGNED,
                        OTHER,
                        right,
                        right,
                        TYPING_ERROR,
                        List.of(ADMITTED_UNDER_THE_CESA)));
        var before = new AssociateAdmitted(AMINAS, ASSEMBLY, SIGNED.minusYears(1));
        membership
                .given(REGISTERED, before, CESA)
                .when(correct(right))
                .expectEvents(new AdmissionCorrected(
                        AMINAS,
                        ASSEMBLY,
                        before.admittedOn(),
                        before.admittedOn(),
                        OTHER,
                        right,
                        right,
                        TYPING_ERROR,
                        List.of()));
    }

    @Test
    void whatIsDecidedNextCountsFromTheCorrectedDay() {
        var later = LocalDate.of(2025, 9, 12);
        var tooSoon = later.minusDays(1);
        membership
                .given(REGISTERED, ELECTED, SUBSCRIBED, ADMITTED, corrected(later, later, List.of()))
                .when(new LeaveCooperative(AMINAS, ExitKind.WITHDRAWAL, ExitReason.OTHER, tooSoon, List.of()))
                .expectNoEvents()
                .expectException(Refused.by(ExitRule.LEFT_AFTER_THE_ENTRY, "lastDay", later));
        membership
                .given(REGISTERED, CESA, ELECTED, SUBSCRIBED, ADMITTED, corrected(later, later, List.of()))
                .when(new CorrectAdmission(AMINAS, ASSEMBLY, VOTE, DOCUMENT_FOUND))
                .expectEvents(new AdmissionCorrected(
                        AMINAS, OTHER, later, later, ASSEMBLY, VOTE, SHARES, DOCUMENT_FOUND, List.of()));
    }

    @Test
    void onlyAnAssemblyDatedForThatDayDoesIt() {
        refuses(new Unknown(), Refused.by(RULED_BY_A_KNOWN_ASSEMBLY, "assemblyId"));
        refuses(new Cancelled(SIGNED), Refused.by(RULED_BY_AN_ASSEMBLY_THAT_STANDS, "assemblyId", SIGNED));
        refuses(
                new Dated(VOTE.plusDays(2)),
                Refused.by(RULED_ON_THE_DAY_OF_THE_ASSEMBLY, "correctedAdmittedOn", VOTE.plusDays(2)));
    }

    @Test
    void refusesWhatIsRecordedAlready() {
        membership
                .given(REGISTERED, CESA, ELECTED, SUBSCRIBED, ADMITTED)
                .when(new CorrectAdmission(AMINAS, ASSEMBLY, VOTE, TYPING_ERROR))
                .expectNoEvents()
                .expectException(Refused.by(CORRECTION_CHANGES_SOMETHING, "correctedAdmittedOn"));
    }

    @Test
    void whatAnAssemblyDecidedIsCorrectedWithIt() {
        membership
                .given(REGISTERED, CESA, ELECTED, SUBSCRIBED, ADMITTED)
                .when(new CorrectAdmission(AMINAS, null, VOTE.plusDays(1), TYPING_ERROR))
                .expectNoEvents()
                .expectException(Refused.by(ADMISSION_CORRECTED_WITH_ITS_ASSEMBLY, "assemblyId"));
    }

    @Test
    void refusesToCorrectWhatIsNoAdmissionYet() {
        membership
                .given(REGISTERED, CESA, CANDIDACY, ELECTED)
                .when(correct(VOTE))
                .expectNoEvents()
                .expectException(Refused.by(ADMISSION_RECORDED, "membershipId"));
    }

    @Test
    void refusesAVoteBeforeTheCandidacyItRuledOn() {
        var applied = CANDIDACY.appliedOn();
        membership
                .given(REGISTERED, CESA, CANDIDACY, ELECTED, SUBSCRIBED, ADMITTED)
                .when(correct(applied))
                .expectEvents(corrected(applied, SHARES, List.of()));
        membership
                .given(REGISTERED, CESA, CANDIDACY, ELECTED, SUBSCRIBED, ADMITTED)
                .when(correct(applied.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(RULED_AFTER_THE_CANDIDACY, "correctedAdmittedOn", applied));
    }

    @Test
    void anAdmissionThatHasEndedIsCorrectedUpToItsEnd() {
        membership
                .given(REGISTERED, ELECTED, SUBSCRIBED, ADMITTED, ENDED, left(LAST_DAY))
                .when(correct(LAST_DAY))
                .expectEvents(corrected(LAST_DAY, LAST_DAY, List.of()));
        membership
                .given(REGISTERED, ELECTED, SUBSCRIBED, ADMITTED, ENDED, left(LAST_DAY))
                .when(correct(LAST_DAY.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ADMITTED_BEFORE_THE_END, "correctedAdmittedOn", LAST_DAY));
    }

    @Test
    void refusesAnAdmissionWithinTheOneBeforeIt() {
        var first = new AssociateAdmitted(AMINAS, OTHER, SIGNED);
        var firstEnd = new AssociationEnded(AMINAS, SIGNED.plusMonths(6), AssociationEnd.CONTRACT_ENDED);
        membership
                .given(REGISTERED, first, firstEnd, ELECTED, SUBSCRIBED, ADMITTED)
                .when(correct(firstEnd.lastDay()))
                .expectNoEvents()
                .expectException(Refused.by(ADMITTED_AFTER_THE_LAST_TIME, "correctedAdmittedOn", firstEnd.lastDay()));
        membership
                .given(REGISTERED, first, firstEnd, ELECTED, SUBSCRIBED, ADMITTED)
                .when(correct(firstEnd.lastDay().plusDays(1)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void refusesAnAdmissionBeforeAnExitThatItFollowed() {
        var gone = VOTE.minusMonths(2);
        var back = new MemberReturned(AMINAS, VOTE, Entry.WITHOUT_A_RETURN);
        membership
                .given(REGISTERED, left(gone), back, ELECTED, SUBSCRIBED, ADMITTED)
                .when(correct(gone))
                .expectNoEvents()
                .expectException(Refused.by(ADMITTED_AFTER_THE_EXIT, "correctedAdmittedOn", gone));
        membership
                .given(REGISTERED, left(gone), back, ELECTED, SUBSCRIBED, ADMITTED)
                .when(correct(gone.plusDays(1)))
                .expectEvents(corrected(gone.plusDays(1), SHARES, List.of()));
    }

    @Test
    void aCorrectionCountsFromTheDayThatMakesAnAssociate() {
        assertThat(corrected(VOTE, SHARES, List.of()).effectiveOn()).isEqualTo(SHARES);
    }

    private void refuses(AssemblyOnRecord assembly, Matcher<Throwable> refusal) {
        membership
                .given(REGISTERED, CESA, ELECTED, SUBSCRIBED, ADMITTED)
                .when(new CorrectAdmission(AMINAS, OTHER, VOTE.plusDays(1), TYPING_ERROR, assembly))
                .expectNoEvents()
                .expectException(refusal);
    }

    private static CorrectAdmission correct(LocalDate day) {
        return new CorrectAdmission(AMINAS, OTHER, day, TYPING_ERROR);
    }

    private static MemberLeft left(LocalDate lastDay) {
        return new MemberLeft(AMINAS, ExitKind.WITHDRAWAL, ExitReason.OTHER, lastDay, List.of());
    }

    private static AdmissionCorrected corrected(
            LocalDate electedOn, LocalDate admittedOn, List<MembershipRule> broken) {
        return new AdmissionCorrected(
                AMINAS, ASSEMBLY, VOTE, SHARES, OTHER, electedOn, admittedOn, TYPING_ERROR, broken);
    }
}
