package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.association.AssociationDecisionsTest.*;
import static coop.alveole.domain.membership.association.AssociationRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.association.AssociationCommand.*;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The candidacy, and from when an assembly has to rule on it (COOP-08). */
class CandidacyDecisionsTest {
    static final LocalDate APPLIED = LocalDate.of(2024, 3, 1);
    static final CandidacySubmitted CANDIDACY =
            new CandidacySubmitted(AMINAS, APPLIED, new Ruling.Due(CESA_SIGNED.plusYears(1)));
    static final AdmissionRefused REFUSED = new AdmissionRefused(AMINAS, ASSEMBLY, LocalDate.of(2024, 6, 24));

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void whoeverIsEmployedIsPutToTheVoteAfterAYear() {
        membership
                .given(REGISTERED, CESA)
                .when(new ApplyForAssociation(AMINAS, APPLIED))
                .expectEvents(CANDIDACY);
    }

    @Test
    void whoeverHasBeenEmployedForAYearIsPutToTheVoteAtOnce() {
        var aYearLater = CESA_SIGNED.plusYears(1);
        membership
                .given(REGISTERED, CESA)
                .when(new ApplyForAssociation(AMINAS, aYearLater.plusDays(1)))
                .expectEvents(
                        new CandidacySubmitted(AMINAS, aYearLater.plusDays(1), new Ruling.Due(aYearLater.plusDays(1))));
    }

    @Test
    void anEmploymentThatTheCesaFollowsWithoutAFreeDayCounts() {
        var job = new PastContractRecorded(
                AMINAS, ContractKind.EMPLOYMENT, LocalDate.of(2022, 9, 1), CESA_SIGNED.minusDays(1), List.of());
        membership
                .given(REGISTERED, job, CESA)
                .when(new ApplyForAssociation(AMINAS, APPLIED))
                .expectEvents(new CandidacySubmitted(AMINAS, APPLIED, new Ruling.Due(APPLIED)));
    }

    @Test
    void oneFreeDayAndACapeCountForNothing() {
        var job = new PastContractRecorded(
                AMINAS, ContractKind.EMPLOYMENT, LocalDate.of(2022, 9, 1), CESA_SIGNED.minusDays(2), List.of());
        var cape = new PastContractRecorded(
                AMINAS, ContractKind.CAPE, LocalDate.of(2022, 9, 1), CESA_SIGNED.minusDays(1), List.of());
        membership
                .given(REGISTERED, job, CESA)
                .when(new ApplyForAssociation(AMINAS, APPLIED))
                .expectEvents(CANDIDACY);
        membership
                .given(REGISTERED, cape, CESA)
                .when(new ApplyForAssociation(AMINAS, APPLIED))
                .expectEvents(CANDIDACY);
    }

    @Test
    void nobodyHasToRuleOnWhoeverIsNotEmployed() {
        membership
                .given(REGISTERED)
                .when(new ApplyForAssociation(AMINAS, APPLIED))
                .expectEvents(new CandidacySubmitted(AMINAS, APPLIED, new Ruling.Free()));
    }

    @Test
    void afterARefusalTheAssemblyHasToRuleAgainAYearLater() {
        var again = LocalDate.of(2025, 2, 3);
        membership
                .given(REGISTERED, CESA, CANDIDACY, REFUSED)
                .when(new ApplyForAssociation(AMINAS, again))
                .expectEvents(new CandidacySubmitted(
                        AMINAS, again, new Ruling.Due(REFUSED.refusedOn().plusYears(1))));
    }

    @Test
    void oneCandidacyWaitsAtATime() {
        membership
                .given(REGISTERED, CESA, CANDIDACY)
                .when(new ApplyForAssociation(AMINAS, APPLIED.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(ONE_CANDIDACY_AT_A_TIME, "appliedOn", APPLIED));
    }

    @Test
    void anAssociateAndWhoeverIsElectedApplyNoMore() {
        membership
                .given(REGISTERED, CESA, ELECTED)
                .when(new ApplyForAssociation(AMINAS, VOTE))
                .expectNoEvents()
                .expectException(Refused.by(NOT_YET_ELECTED, "membershipId", VOTE));
        membership
                .given(REGISTERED, CESA, ADMITTED)
                .when(new ApplyForAssociation(AMINAS, VOTE))
                .expectNoEvents()
                .expectException(Refused.by(NOT_YET_ASSOCIATE, "membershipId", VOTE));
    }

    @Test
    void aCandidacyIsWithdrawnOnTheDayItWasSubmittedAndNotBefore() {
        membership
                .given(REGISTERED, CESA, CANDIDACY)
                .when(new WithdrawCandidacy(AMINAS, APPLIED))
                .expectEvents(new CandidacyWithdrawn(AMINAS, APPLIED));
        membership
                .given(REGISTERED, CESA, CANDIDACY)
                .when(new WithdrawCandidacy(AMINAS, APPLIED.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(RULED_AFTER_THE_CANDIDACY, "withdrawnOn", APPLIED));
    }

    @Test
    void aRefusalAndAnElectionFollowTheCandidacy() {
        membership
                .given(REGISTERED, CESA, CANDIDACY)
                .when(new RefuseAdmission(AMINAS, ASSEMBLY, REFUSED.refusedOn()))
                .expectEvents(REFUSED);
        membership
                .given(REGISTERED, CESA, CANDIDACY)
                .when(new RefuseAdmission(AMINAS, ASSEMBLY, APPLIED.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(RULED_AFTER_THE_CANDIDACY, "refusedOn", APPLIED));
        membership
                .given(REGISTERED, CESA, CANDIDACY)
                .when(new AdmitAssociate(AMINAS, ASSEMBLY, APPLIED))
                .expectEvents(new AssociateElected(AMINAS, ASSEMBLY, APPLIED));
        membership
                .given(REGISTERED, CESA, CANDIDACY)
                .when(new AdmitAssociate(AMINAS, ASSEMBLY, APPLIED.minusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(RULED_AFTER_THE_CANDIDACY, "admittedOn", APPLIED));
    }

    @Test
    void thereIsNothingToWithdrawNorToRefuseWithoutACandidacy() {
        membership
                .given(REGISTERED, CESA, CANDIDACY, REFUSED)
                .when(new WithdrawCandidacy(AMINAS, VOTE))
                .expectNoEvents()
                .expectException(Refused.by(CANDIDACY_PENDING, "membershipId"));
        membership
                .given(REGISTERED, CESA)
                .when(new RefuseAdmission(AMINAS, ASSEMBLY, VOTE))
                .expectNoEvents()
                .expectException(Refused.by(CANDIDACY_PENDING, "membershipId"));
    }
}
