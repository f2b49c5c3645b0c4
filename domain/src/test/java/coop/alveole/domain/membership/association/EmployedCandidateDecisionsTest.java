package coop.alveole.domain.membership.association;

import static coop.alveole.domain.membership.association.AssociationDecisionsTest.*;
import static coop.alveole.domain.membership.integration.WayIn.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.*;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentCommand.SignEmployment;
import coop.alveole.domain.membership.employment.EmploymentEvent.EmploymentSigned;
import coop.alveole.domain.membership.employment.EmploymentForm;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Whoever applies first and is employed afterwards is put to the vote as those employed before (COOP-08). */
class EmployedCandidateDecisionsTest {
    static final LocalDate APPLIED = LocalDate.of(2024, 3, 1);
    static final LocalDate HIRED = LocalDate.of(2024, 5, 2);
    static final CandidacySubmitted CANDIDACY = new CandidacySubmitted(AMINAS, APPLIED, new Ruling.Free());
    static final CandidateEmployed EMPLOYED = new CandidateEmployed(AMINAS, APPLIED, HIRED, HIRED.plusYears(1));
    static final EmploymentSigned JOB =
            new EmploymentSigned(AMINAS, EmploymentForm.PERMANENT, Capacity.SUPPORT_TEAM, HIRED, null, null, null);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void underAContractOfEmploymentAYearAfterItBegan() {
        membership.given(REGISTERED, CANDIDACY).when(job(HIRED)).expectEvents(JOB, EMPLOYED);
    }

    @Test
    void underACesaAYearAfterItWasSigned() {
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC, CESA_DRAFTED, CANDIDACY)
                .when(new SignCesa(AMINAS, HIRED))
                .expectEvents(new CesaSigned(AMINAS, HIRED, HIRED.plusYears(3), HIRED.plusYears(3)), EMPLOYED);
    }

    @Test
    void fromTheCandidacyOnWhereTheContractBeganBefore() {
        var before = APPLIED.minusMonths(2);
        membership
                .given(REGISTERED, CANDIDACY)
                .when(job(before))
                .expectEvents(
                        new EmploymentSigned(
                                AMINAS, EmploymentForm.PERMANENT, Capacity.SUPPORT_TEAM, before, null, null, null),
                        new CandidateEmployed(AMINAS, APPLIED, APPLIED, before.plusYears(1)));
    }

    @Test
    void aYearAfterTheRefusalIfThatIsLater() {
        var refused = new AdmissionRefused(AMINAS, ASSEMBLY, APPLIED.minusDays(1));
        membership
                .given(REGISTERED, refused, CANDIDACY)
                .when(job(APPLIED.minusMonths(2)))
                .expectEvents(
                        new EmploymentSigned(
                                AMINAS,
                                EmploymentForm.PERMANENT,
                                Capacity.SUPPORT_TEAM,
                                APPLIED.minusMonths(2),
                                null,
                                null,
                                null),
                        new CandidateEmployed(
                                AMINAS, APPLIED, APPLIED, refused.refusedOn().plusYears(1)));
    }

    @Test
    void onceAndForWhoeverWaitsOnly() {
        membership.given(REGISTERED).when(job(HIRED)).expectEvents(JOB);
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC, CESA_DRAFTED, CANDIDACY, JOB, EMPLOYED)
                .when(new SignCesa(AMINAS, HIRED.plusMonths(1)))
                .expectEvents(new CesaSigned(AMINAS, HIRED.plusMonths(1), HIRED.plusYears(3), HIRED.plusYears(3)));
        membership
                .given(REGISTERED, CANDIDACY, new CandidacyWithdrawn(AMINAS, APPLIED))
                .when(job(HIRED))
                .expectEvents(JOB);
    }

    @Test
    void neitherACapeNorAJobThatWasOverEmploysACandidate() {
        for (var kind : List.of(ContractKind.CAPE, ContractKind.EMPLOYMENT))
            membership
                    .given(REGISTERED, CANDIDACY)
                    .when(new RecordPastContract(AMINAS, kind, APPLIED.minusMonths(3), APPLIED.minusDays(1)))
                    .expectEvents(new PastContractRecorded(
                            AMINAS, kind, APPLIED.minusMonths(3), APPLIED.minusDays(1), List.of()));
    }

    @Test
    void aPastContractThatReachesTheCandidacyDoes() {
        membership
                .given(REGISTERED, CANDIDACY)
                .when(new RecordPastContract(AMINAS, ContractKind.EMPLOYMENT, APPLIED.minusMonths(3), APPLIED))
                .expectEvents(
                        new PastContractRecorded(
                                AMINAS, ContractKind.EMPLOYMENT, APPLIED.minusMonths(3), APPLIED, List.of()),
                        new CandidateEmployed(
                                AMINAS, APPLIED, APPLIED, APPLIED.minusMonths(3).plusYears(1)));
    }

    @Test
    void whoeverIsAdmittedAtTheSignatureWaitsForNoVote() {
        membership
                .given(REGISTERED, COMMITTEE, DIAGNOSTIC, CESA_DRAFTED, CANDIDACY)
                .when(new SignCesaOnAdmission(AMINAS, HIRED, ASSEMBLY))
                .expectEvents(
                        new CesaSigned(AMINAS, HIRED, HIRED.plusYears(3), HIRED.plusYears(3)),
                        new AssociateAdmitted(AMINAS, ASSEMBLY, HIRED));
    }

    private static SignEmployment job(LocalDate startsOn) {
        return new SignEmployment(AMINAS, EmploymentForm.PERMANENT, Capacity.SUPPORT_TEAM, startsOn, Optional.empty());
    }
}
