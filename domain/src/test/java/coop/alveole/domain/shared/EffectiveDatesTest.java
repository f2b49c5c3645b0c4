package coop.alveole.domain.shared;

import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.access.AccountEvent;
import coop.alveole.domain.access.AccountEvent.*;
import coop.alveole.domain.access.Role;
import coop.alveole.domain.access.Scope;
import coop.alveole.domain.evidence.HouseEvent;
import coop.alveole.domain.evidence.HouseEvent.*;
import coop.alveole.domain.membership.CapeEvent.*;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.CesaEvent.*;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipEvent;
import coop.alveole.domain.membership.MembershipEvent.*;
import coop.alveole.domain.membership.PastEvent.*;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentEvent;
import coop.alveole.domain.membership.employment.EmploymentEvent.*;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.membership.organisation.OrganisationEvent;
import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.membership.terms.TermsEvent;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.people.PersonEvent;
import coop.alveole.domain.people.PersonEvent.*;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Since when each event counts: the date that "as of" asks. */
class EffectiveDatesTest {
    static final PersonalDetail NOTE =
            new PersonalDetail(PersonalField.CALL_NOTE, new Personal("person/" + uuid("a") + "/contact~bm90ZQ"));
    static final LocalDate DAY = LocalDate.of(2026, 5, 4);
    static final LocalDate OTHER = LocalDate.of(2020, 1, 1);
    static final HouseId HOUSE = new HouseId("house-" + uuid("9"));
    static final Digest DIGEST = new Digest("a".repeat(64));

    @Test
    void aMembershipCountsItsContractsFromTheirFirstDayAndAnEndOnItsLast() {
        var kind = ContractKind.CAPE;
        assertThat(List.<MembershipEvent>of(
                        new MembershipRegistered(AMINAS, AMINA, TOURS, DAY),
                        new CapeSigned(AMINAS, OTHER, DAY, OTHER),
                        new CapeRenewed(AMINAS, OTHER, DAY, OTHER),
                        new CapeRenewedLate(AMINAS, OTHER, DAY, OTHER, List.of()),
                        new CapeEnded(AMINAS, DAY, CapeEnd.EARLY_END),
                        new CesaSigned(AMINAS, DAY, OTHER, OTHER),
                        new CesaEnded(AMINAS, OTHER, DAY, CesaEnd.RESIGNATION),
                        new ContractEndedForNonAssociation(AMINAS, OTHER, DAY, OTHER),
                        new PastDiagnosticRecorded(AMINAS, DAY),
                        new PastContractRecorded(AMINAS, kind, DAY, OTHER, List.of()),
                        new PastCesaRecorded(AMINAS, DAY, OTHER, OTHER, List.of()),
                        new EarlierContractRecorded(AMINAS, kind, DAY, OTHER, OTHER, OTHER, List.of())))
                .extracting(MembershipEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void whatAContractSaysCountsFromItsDraftItsSignatureOrItsAmendment() {
        assertThat(List.<TermsEvent>of(
                        new CapeDrafted(AMINAS, DAY, List.of()),
                        new CesaDrafted(AMINAS, DAY, TOURS, List.of(), OTHER),
                        new TrialAgreed(AMINAS, DAY, OTHER),
                        new TrialRenewed(AMINAS, DAY, OTHER),
                        new CapeAmended(AMINAS, OTHER, 1, OTHER, DAY, List.of()),
                        new CesaAmended(AMINAS, 1, OTHER, DAY, TOURS, List.of()),
                        new PastTermsRecorded(AMINAS, ContractKind.CESA, DAY, List.of()),
                        new PastAmendmentRecorded(AMINAS, ContractKind.CESA, OTHER, 1, DAY, List.of())))
                .extracting(TermsEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void anEmploymentContractCountsFromItsFirstDayAndItsEndOnItsLast() {
        assertThat(List.<EmploymentEvent>of(
                        new EmploymentSigned(
                                AMINAS, EmploymentForm.FIXED_TERM, Capacity.SUPPORT_TEAM, DAY, OTHER, OTHER, OTHER),
                        new EmploymentEnded(
                                AMINAS, ContractKind.SUPPORT_TEAM, OTHER, DAY, CesaEnd.RESIGNATION, null, null)))
                .extracting(EmploymentEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void aLegalPersonIsKnownSinceItsRegistrationAndChangesOnTheDayGiven() {
        var siren = Siren.of("732829320");
        assertThat(List.<OrganisationEvent>of(
                        new OrganisationRegistered(AMINAS, new Label("La Ruche"), siren, TOURS, DAY),
                        new OrganisationRenamed(AMINAS, new Label("La Ruche d'or"), DAY),
                        new SirenCorrected(AMINAS, siren, siren, DAY),
                        new RepresentativeAppointed(AMINAS, AMINA, DAY)))
                .extracting(OrganisationEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void aPersonsDetailsCountFromTheDayGiven() {
        assertThat(List.<PersonEvent>of(
                        new PersonRecorded(AMINA, DAY, List.of()),
                        new DetailsChanged(AMINA, DAY, List.of()),
                        new DetailEmptied(AMINA, DAY, PersonalField.PHONE),
                        new ResidencePermitRecorded(AMINA, DAY, OTHER),
                        new MedicalVisitRecorded(AMINA, DAY, OTHER),
                        new AccessRequested(AMINA, DAY, OTHER),
                        new AccessAnswered(AMINA, OTHER, DAY),
                        new ErasureRequested(AMINA, DAY, OTHER),
                        new ErasureAnswered(AMINA, OTHER, DAY, List.of()),
                        new CallNoted(AMINA, 1, DAY, NOTE),
                        new CallWithdrawn(AMINA, 1, DAY, CallMistake.NOTED_TWICE),
                        new KeysDestroyed(AMINA, List.of(), BRUNO, ErasureBasis.ON_REQUEST, OTHER, DAY)))
                .extracting(PersonEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void aGrantCountsFromItsFirstDayAndARevocationFromTheFirstWithoutIt() {
        var during = new DateRange(DAY, DAY.plusDays(9));
        var token = new TokenId("token-" + uuid("f"));
        assertThat(List.<AccountEvent>of(
                        new AccountOpened(BRUNO, AccountKind.PERSON, DAY),
                        new RoleGranted(BRUNO, Role.AUDITOR, new Scope.House(), during),
                        new RoleRevoked(BRUNO, Role.AUDITOR, DAY),
                        new LinkIssued(BRUNO, DAY),
                        new TokenIssued(BRUNO, token, TOURS, TokenRight.READ, during),
                        new TokenRevoked(BRUNO, token, DAY)))
                .extracting(AccountEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void whatIsProposedAboutAnAccountCountsFromTheDayItIsSaid() {
        var proposal = new ProposalId("proposal-" + uuid("e"));
        var later = DateRange.startingOn(OTHER);
        assertThat(List.<AccountEvent>of(
                        new RoleProposed(BRUNO, proposal, Role.AUDITOR, new Scope.House(), later, CHLOE, DAY),
                        new ResetProposed(BRUNO, proposal, CHLOE, DAY),
                        new ProposalConfirmed(BRUNO, proposal, CHLOE, DAY),
                        new ProposalDeclined(BRUNO, proposal, DAY),
                        new PasswordReset(BRUNO, CHLOE, DAY)))
                .extracting(AccountEvent::effectiveOn)
                .containsOnly(DAY);
    }

    @Test
    void theRecordIsFoundedAndSealedOnTheDayGiven() {
        assertThat(List.<HouseEvent>of(
                        new HouseFounded(HOUSE, HouseKind.REAL, DAY),
                        new Sealed(HOUSE, DAY, 1, DIGEST, DIGEST),
                        new BackupMade(HOUSE, DAY, 1, DIGEST),
                        new RestoreTried(HOUSE, DAY, OTHER, 1, TrialOutcome.GOOD),
                        new HouseRestored(HOUSE, DAY, 2, 1, 0, LossReason.OTHER)))
                .extracting(HouseEvent::effectiveOn)
                .containsOnly(DAY);
    }
}
