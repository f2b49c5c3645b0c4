package coop.alveole.projection.membership.terms;

import static coop.alveole.domain.shared.PersonalField.*;
import static coop.alveole.projection.Folding.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.CapeEvent.CapeSigned;
import coop.alveole.domain.membership.CesaEvent.CesaSigned;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.PastEvent.PastCesaRecorded;
import coop.alveole.domain.membership.correction.CorrectionEvent.CesaCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class AllContractTermsTest {
    static final LocalDate DRAFTED = LocalDate.of(2025, 1, 6);
    static final LocalDate SIGNED = LocalDate.of(2025, 1, 15);
    static final LocalDate TRIAL = LocalDate.of(2025, 4, 14);
    static final LocalDate BY = LocalDate.of(2028, 1, 15);
    static final LocalDate AMENDED = LocalDate.of(2025, 9, 1);
    static final Label STATUTES = new Label("Statuts 2024");
    static final Label NEW_STATUTES = new Label("Statuts 2025");
    static final PersonalDetail MEANS = detail(CESA_MEANS, "means");
    static final PersonalDetail PAY = detail(CESA_FIXED_PAY, "pay");
    static final PersonalDetail RAISE = detail(CESA_FIXED_PAY, "raise");
    static final CesaDrafted DRAFT = new CesaDrafted(AMINAS, DRAFTED, STATUTES, List.of(PAY), TRIAL);
    static final CesaDrafted SECOND_DRAFT = new CesaDrafted(AMINAS, DRAFTED, STATUTES, List.of(MEANS), TRIAL);
    static final CesaSigned CESA = new CesaSigned(AMINAS, SIGNED, BY, BY);
    static final TrialAgreed TRIAL_PERIOD = new TrialAgreed(AMINAS, SIGNED, TRIAL);
    static final PersonalDetail PROGRAMME = detail(CAPE_PROGRAMME, "programme");
    static final PersonalDetail DESK = detail(CAPE_MEANS, "desk");
    static final PersonalDetail OFFICE = detail(CAPE_MEANS, "office");
    static final CapeDrafted CAPE_DRAFT = new CapeDrafted(AMINAS, DRAFTED, List.of(PROGRAMME, DESK));
    static final CapeSigned CAPE = new CapeSigned(AMINAS, SIGNED, SIGNED, SIGNED.plusMonths(11));
    static final CapeAmended CAPE_AMENDMENT = new CapeAmended(AMINAS, SIGNED, 1, AMENDED, AMENDED, List.of(OFFICE));
    static final CesaAmended AMENDMENT = new CesaAmended(AMINAS, 1, AMENDED, AMENDED, NEW_STATUTES, List.of(RAISE));

    @Test
    void draftsAddUpUntilTheContractIsSigned() {
        var draft =
                given(DRAFT, SECOND_DRAFT).draftOn(DRAFTED, ContractKind.CESA).orElseThrow();
        assertThat(draft.terms()).containsExactly(MEANS, PAY);
        assertThat(given(DRAFT).draftOn(DRAFTED.minusDays(1), ContractKind.CESA))
                .isEmpty();
        assertThat(given(DRAFT).draftOn(DRAFTED, ContractKind.CAPE)).isEmpty();
    }

    @Test
    void onceSignedTheDraftIsWhatTheContractSays() {
        var terms = given(DRAFT, SECOND_DRAFT, CESA, TRIAL_PERIOD);
        assertThat(terms.draftOn(SIGNED.minusDays(1), ContractKind.CESA)).isPresent();
        assertThat(terms.draftOn(SIGNED, ContractKind.CESA)).isEmpty();
        var contract = terms.contracts().getFirst();
        assertThat(contract.on(SIGNED).statutes()).isEqualTo(STATUTES);
        assertThat(contract.on(SIGNED).terms()).containsExactly(MEANS, PAY);
        assertThat(contract.trialOn(SIGNED)).contains(TRIAL);
        assertThat(contract.trialOn(SIGNED.minusDays(1))).isEmpty();
    }

    @Test
    void anAmendmentHoldsFromItsDayOnAndLeavesTheOtherWords() {
        var contract = given(DRAFT, SECOND_DRAFT, CESA, AMENDMENT).contracts().getFirst();
        assertThat(contract.on(AMENDED.minusDays(1)).terms()).containsExactly(MEANS, PAY);
        assertThat(contract.on(AMENDED).number()).isEqualTo(1);
        assertThat(contract.on(AMENDED).statutes()).isEqualTo(NEW_STATUTES);
        assertThat(contract.on(AMENDED).terms()).containsExactly(MEANS, RAISE);
    }

    @Test
    void anAmendmentToACapeHoldsFromItsDayOnAndLeavesTheOtherWords() {
        var cape = given(CAPE_DRAFT, CAPE, CAPE_AMENDMENT).contracts().getFirst();
        assertThat(cape.on(AMENDED.minusDays(1)).terms()).containsExactly(PROGRAMME, DESK);
        assertThat(cape.on(AMENDED).number()).isEqualTo(1);
        assertThat(cape.on(AMENDED).terms()).containsExactly(PROGRAMME, OFFICE);
    }

    @Test
    void ofACapeTakenOverOnlyWhatAmendsItIsKnownAndTheDraftOfTheNextStaysOne() {
        var terms = given(CAPE_DRAFT, CAPE_AMENDMENT);
        assertThat(terms.contracts().getFirst().on(SIGNED).terms()).isEmpty();
        assertThat(terms.contracts().getFirst().on(AMENDED).terms()).containsExactly(OFFICE);
        assertThat(terms.draftOn(AMENDED, ContractKind.CAPE)).isPresent();
    }

    @Test
    void aRenewedTrialPeriodEndsLaterFromTheDayItIsAgreed() {
        var contract = given(DRAFT, CESA, TRIAL_PERIOD, new TrialRenewed(AMINAS, TRIAL, AMENDED))
                .contracts()
                .getFirst();
        assertThat(contract.trialOn(TRIAL.minusDays(1))).contains(TRIAL);
        assertThat(contract.trialOn(TRIAL)).contains(AMENDED);
    }

    @Test
    void ofACesaOfThePastNothingIsKnownUntilItIsAmended() {
        var past = new PastCesaRecorded(AMINAS, SIGNED, BY, BY, List.of());
        assertThat(given(past).contracts().getFirst().on(BY).terms()).isEmpty();
        assertThat(given(past, AMENDMENT).contracts().getFirst().on(BY).terms()).containsExactly(RAISE);
    }

    @Test
    void aCorrectionKeepsTheWrongDatesBesideTheRightOnes() {
        var wrong = new CesaCorrected(AMINAS, SIGNED, DRAFTED, CorrectionReason.TYPING_ERROR, BY, BY, List.of());
        var terms = given(DRAFT, CESA, wrong);
        assertThat(terms.contracts().getFirst().startsOn()).isEqualTo(DRAFTED);
        assertThat(terms.corrections()).singleElement().satisfies(correction -> {
            assertThat(correction.wrongStartsOn()).isEqualTo(SIGNED);
            assertThat(correction.startsOn()).isEqualTo(DRAFTED);
        });
    }

    @Test
    void aCapeHasItsOwnWords() {
        var means = detail(CAPE_MEANS, "desk");
        var terms = given(
                new CapeDrafted(AMINAS, DRAFTED, List.of(means)),
                DRAFT,
                new CapeSigned(AMINAS, SIGNED, SIGNED, SIGNED.plusMonths(6)));
        assertThat(terms.contracts().getFirst().on(SIGNED).terms()).containsExactly(means);
        assertThat(terms.draftOn(SIGNED, ContractKind.CESA)).isPresent();
    }

    @Test
    void theDocumentIsThatOfOneMembership() {
        assertThat(new AllContractTerms().keys(CESA)).containsExactly(AMINAS.value());
        assertThat(new AllContractTerms().keys("something else")).isEmpty();
    }

    private static PersonalDetail detail(PersonalField field, String sealed) {
        return new PersonalDetail(field, new Personal("person/a/social~" + sealed));
    }

    private static ContractTerms given(Object... events) {
        return Objects.requireNonNull(
                Folding.fold(new AllContractTerms(), List.of(events)).get(AMINAS.value()));
    }
}
