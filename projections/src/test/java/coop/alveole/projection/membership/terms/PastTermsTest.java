package coop.alveole.projection.membership.terms;

import static coop.alveole.domain.shared.PersonalField.*;
import static coop.alveole.projection.Folding.AMINAS;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.PastEvent.PastCesaRecorded;
import coop.alveole.domain.membership.terms.TermsEvent.*;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalDetail;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.Folding;
import coop.alveole.projection.membership.terms.ContractTerms.Signed;
import coop.alveole.projection.membership.terms.ContractTerms.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a contract of the past said on each day is the same in whatever order it is learnt. */
class PastTermsTest {
    static final LocalDate SIGNED = LocalDate.of(2020, 1, 1);
    static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    static final LocalDate SECOND = LocalDate.of(2022, 1, 1);
    static final PersonalDetail RATE = detail(CONTRACT_HOURLY_RATE, "rate");
    static final PersonalDetail RAISE = detail(CONTRACT_HOURLY_RATE, "raise");
    static final PersonalDetail HOURS = detail(CONTRACT_HOURS, "hours");
    static final PersonalDetail FEWER = detail(CONTRACT_HOURS, "fewer");
    static final PastCesaRecorded CESA =
            new PastCesaRecorded(AMINAS, SIGNED, SIGNED.plusYears(3), SIGNED.plusYears(3), List.of());
    static final PastTermsRecorded TERMS =
            new PastTermsRecorded(AMINAS, ContractKind.CESA, SIGNED, List.of(RATE, HOURS));
    static final PastAmendmentRecorded RAISED = amendment(1, FIRST, RAISE);
    static final PastAmendmentRecorded SHORTENED = amendment(2, SECOND, FEWER);

    @Test
    void eachDayReadsWhatHeldThen() {
        var cesa = contract(CESA, TERMS, RAISED, SHORTENED);
        assertThat(cesa.on(FIRST.minusDays(1)).terms()).containsExactly(RATE, HOURS);
        assertThat(cesa.on(FIRST).terms()).containsExactly(RAISE, HOURS);
        assertThat(cesa.on(SECOND).terms()).containsExactly(RAISE, FEWER);
        assertThat(cesa.versions()).extracting(Version::number).containsExactly(0, 1, 2);
        assertThat(cesa.on(FIRST).signedOn()).isNull();
    }

    @Test
    void inWhateverOrderItIsLearnt() {
        var inOrder = said(contract(CESA, TERMS, RAISED, SHORTENED));
        var facts = new ArrayList<MembershipFact>(List.of(TERMS, RAISED, SHORTENED));
        for (int turn = 0; turn < 3; turn++) {
            Collections.rotate(facts, 1);
            assertThat(said(contract(CESA, facts.get(0), facts.get(1), facts.get(2))))
                    .isEqualTo(inOrder);
            assertThat(said(contract(CESA, facts.get(2), facts.get(1), facts.get(0))))
                    .isEqualTo(inOrder);
        }
    }

    @Test
    void whatTheContractSaidIsSaidAnewAndWhatFollowedSaysItTooUnlessItSaidOtherwise() {
        var anew = new PastTermsRecorded(AMINAS, ContractKind.CESA, SIGNED, List.of(FEWER));
        var cesa = contract(CESA, TERMS, RAISED, anew);
        assertThat(cesa.on(SIGNED).terms()).containsExactly(RATE, FEWER);
        assertThat(cesa.on(FIRST).terms()).containsExactly(RAISE, FEWER);
        var cheaper = new PastTermsRecorded(
                AMINAS, ContractKind.CESA, SIGNED, List.of(detail(CONTRACT_HOURLY_RATE, "cheaper")));
        assertThat(contract(CESA, TERMS, RAISED, cheaper).on(FIRST).terms()).containsExactly(RAISE, HOURS);
    }

    @Test
    void twoOfOneDayHoldInTheOrderOfTheirNumbers() {
        var second = amendment(2, FIRST, RATE);
        for (var cesa : List.of(contract(CESA, RAISED, second), contract(CESA, second, RAISED)))
            assertThat(cesa.on(FIRST).terms()).containsExactly(RATE);
    }

    @Test
    void aContractOfWhichNothingElseIsSaidHasThemToo() {
        var job = new PastTermsRecorded(AMINAS, ContractKind.EMPLOYMENT, SIGNED, List.of(RATE));
        assertThat(contract(job).kind()).isEqualTo(ContractKind.EMPLOYMENT);
        assertThat(contract(job).on(SIGNED).terms()).containsExactly(RATE);
    }

    private static List<List<PersonalDetail>> said(Signed contract) {
        return contract.versions().stream().map(Version::terms).toList();
    }

    private static Signed contract(MembershipFact... facts) {
        var document = Objects.requireNonNull(
                Folding.fold(new AllContractTerms(), List.of(facts)).get(AMINAS.value()));
        assertThat(document.contracts()).hasSize(1);
        return document.contracts().getFirst();
    }

    private static PastAmendmentRecorded amendment(int number, LocalDate from, PersonalDetail change) {
        return new PastAmendmentRecorded(AMINAS, ContractKind.CESA, SIGNED, number, from, List.of(change));
    }

    private static PersonalDetail detail(PersonalField field, String sealed) {
        return new PersonalDetail(field, new Personal("person/a/social~" + sealed));
    }
}
