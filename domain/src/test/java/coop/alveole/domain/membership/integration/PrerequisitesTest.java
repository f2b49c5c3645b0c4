package coop.alveole.domain.membership.integration;

import static coop.alveole.domain.membership.integration.IntegrationRule.*;
import static coop.alveole.domain.membership.terms.Drafts.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.Membership;
import coop.alveole.domain.membership.MembershipCommand.SignCape;
import coop.alveole.domain.membership.MembershipCommand.SignCesa;
import coop.alveole.domain.membership.MembershipCommand.SignCesaOnAdmission;
import coop.alveole.domain.membership.MembershipEvent.MembershipRegistered;
import coop.alveole.domain.membership.PastEvent.PastContractRecorded;
import coop.alveole.domain.membership.PastEvent.PastDiagnosticRecorded;
import coop.alveole.domain.membership.integration.IntegrationEvent.*;
import coop.alveole.domain.shared.MembershipParameters;
import coop.alveole.domain.shared.MembershipParameters.Prerequisites;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What a first contract asks (H17): a committee attended and a diagnostic held, or a waiver of them. */
class PrerequisitesTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final LocalDate LAST_DAY = LocalDate.of(2025, 9, 14);
    static final MembershipRegistered REGISTERED = new MembershipRegistered(AMINAS, AMINA, TOURS, DAY);
    static final OrientationCommitteeAttended COMMITTEE = new OrientationCommitteeAttended(AMINAS, DAY, TOURS);
    static final DiagnosticHeld DIAGNOSTIC = new DiagnosticHeld(AMINAS, DAY, ContractPath.CAPE, List.of());
    static final SignCape SIGN_CAPE = new SignCape(AMINAS, DAY, DAY, LAST_DAY);
    static final CapeSigned CAPE = new CapeSigned(AMINAS, DAY, DAY, LAST_DAY);
    static final CesaSigned CESA = new CesaSigned(AMINAS, DAY, DAY.plusYears(3), DAY.plusYears(3));
    static final MembershipParameters WARN_ONLY =
            MembershipParameters.DEFAULT.withPrerequisites(Prerequisites.WARN_ONLY);

    final AggregateTestFixture<Membership> membership = new AggregateTestFixture<>(Membership.class);

    @Test
    void aContractIsSignedOnTheDayBothAreDone() {
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, COMMITTEE, DIAGNOSTIC)
                .when(SIGN_CAPE)
                .expectEvents(CAPE);
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, COMMITTEE, DIAGNOSTIC)
                .when(new SignCesa(AMINAS, DAY))
                .expectEvents(CESA);
    }

    @Test
    void refusesAContractWithoutACommittee() {
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, DIAGNOSTIC)
                .when(SIGN_CAPE)
                .expectNoEvents()
                .expectException(Refused.by(COMMITTEE_BEFORE_CONTRACT, "signedOn", DAY));
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, DIAGNOSTIC)
                .when(new SignCesa(AMINAS, DAY))
                .expectNoEvents()
                .expectException(Refused.by(COMMITTEE_BEFORE_CONTRACT, "signedOn", DAY));
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, DIAGNOSTIC)
                .when(new SignCesaOnAdmission(AMINAS, DAY, ASSEMBLY))
                .expectNoEvents()
                .expectException(Refused.by(COMMITTEE_BEFORE_CONTRACT, "signedOn", DAY));
    }

    @Test
    void refusesAContractWithoutADiagnostic() {
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, COMMITTEE)
                .when(SIGN_CAPE)
                .expectNoEvents()
                .expectException(Refused.by(DIAGNOSTIC_BEFORE_CONTRACT, "signedOn", DAY));
    }

    @Test
    void refusesAContractSignedTheDayBeforeTheCommittee() {
        var eve = DAY.minusDays(1);
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, COMMITTEE, new PastDiagnosticRecorded(AMINAS, eve))
                .when(new SignCape(AMINAS, eve, DAY, LAST_DAY))
                .expectNoEvents()
                .expectException(Refused.by(COMMITTEE_BEFORE_CONTRACT, "signedOn", eve));
    }

    @Test
    void ofTwoCommitteesTheFirstCountsInWhateverOrderTheyAreLearnt() {
        var earlier = new OrientationCommitteeAttended(AMINAS, DAY.minusMonths(1), TOURS);
        var later = new OrientationCommitteeAttended(AMINAS, DAY.plusMonths(1), TOURS);
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, DIAGNOSTIC, earlier, later)
                .when(SIGN_CAPE)
                .expectEvents(CAPE);
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, DIAGNOSTIC, later, earlier)
                .when(SIGN_CAPE)
                .expectEvents(CAPE);
    }

    @Test
    void aWaiverStandsForWhatIsMissing() {
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, DIAGNOSTIC, waived(Prerequisite.ORIENTATION_COMMITTEE))
                .when(SIGN_CAPE)
                .expectEvents(CAPE);
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, waived(Prerequisite.ORIENTATION_COMMITTEE))
                .when(SIGN_CAPE)
                .expectNoEvents()
                .expectException(Refused.by(DIAGNOSTIC_BEFORE_CONTRACT, "signedOn", DAY));
    }

    @Test
    void aCooperativeThatOnlyWarnsRefusesNothingButAfterANonAdmission() {
        var sign = new SignCape(AMINAS, DAY, DAY, LAST_DAY, WARN_ONLY);
        membership.given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED).when(sign).expectEvents(CAPE);
        membership
                .given(
                        REGISTERED,
                        CAPE_DRAFTED,
                        CESA_DRAFTED,
                        new EntryDeclined(AMINAS, DAY, DeclineReason.WITHDREW, List.of()))
                .when(sign)
                .expectNoEvents()
                .expectException(Refused.by(ENTRY_OPEN, "signedOn", DAY));
    }

    @Test
    void aNonAdmissionClosesTheWayUntilItIsReopened() {
        var declined = new EntryDeclined(AMINAS, DAY, DeclineReason.WITHDREW, List.of());
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, COMMITTEE, DIAGNOSTIC, declined)
                .when(SIGN_CAPE)
                .expectNoEvents()
                .expectException(Refused.by(ENTRY_OPEN, "signedOn", DAY));
        membership
                .given(
                        REGISTERED,
                        CAPE_DRAFTED,
                        CESA_DRAFTED,
                        COMMITTEE,
                        DIAGNOSTIC,
                        declined,
                        new EntryReopened(AMINAS, DAY))
                .when(SIGN_CAPE)
                .expectEvents(CAPE);
    }

    @Test
    void whoeverHasHadACapeOrACesaHasEnteredAlready() {
        var past = new PastContractRecorded(AMINAS, ContractKind.CAPE, DAY.minusYears(2), DAY.minusYears(1), List.of());
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, past)
                .when(SIGN_CAPE)
                .expectEvents(CAPE);
    }

    @Test
    void anEmploymentContractOfThePastIsNoEntry() {
        var past = new PastContractRecorded(
                AMINAS, ContractKind.EMPLOYMENT, DAY.minusYears(2), DAY.minusYears(1), List.of());
        membership
                .given(REGISTERED, CAPE_DRAFTED, CESA_DRAFTED, past)
                .when(SIGN_CAPE)
                .expectNoEvents()
                .expectException(Refused.by(COMMITTEE_BEFORE_CONTRACT, "signedOn", DAY));
    }

    private static PrerequisiteWaived waived(Prerequisite prerequisite) {
        var motive =
                new PersonalDetail(PersonalField.MOTIVE, new Personal("person/" + uuid("a") + "/contact~c2VhbGVk"));
        return new PrerequisiteWaived(AMINAS, DAY, prerequisite, motive);
    }
}
