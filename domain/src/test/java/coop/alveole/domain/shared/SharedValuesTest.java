package coop.alveole.domain.shared;

import static coop.alveole.domain.shared.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a value refuses to hold, and how it reads once stored. */
class SharedValuesTest {
    @ParameterizedTest(name = "the id of a {0}")
    @MethodSource("ids")
    void anIdIsItsKindAndALowerCaseUuidAndReadsAsStored(String kind, Function<String, Object> id) {
        var value = kind + "-" + uuid("a");
        assertThat(id.apply(value)).hasToString(value);
        assertThatIllegalArgumentException().isThrownBy(() -> id.apply("other-" + uuid("a")));
        assertThatIllegalArgumentException().isThrownBy(() -> id.apply(kind + "-amina"));
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                id("absences", AbsencesId::new),
                id("divergences", DivergencesId::new),
                id("account", AccountId::new),
                id("action", ActionItemId::new),
                id("activity", ActivityId::new),
                id("assembly", AssemblyId::new),
                id("checklist", ChecklistId::new),
                id("mapping", MappingId::new),
                id("house", HouseId::new),
                id("letters", LetterBatchId::new),
                id("membership", MembershipId::new),
                id("paper", HouseDocumentId::new),
                id("person", PersonId::new),
                id("token", TokenId::new));
    }

    private static Arguments id(String kind, Function<String, Object> made) {
        return Arguments.of(kind, made);
    }

    @Test
    void aMembershipAndItsPersonBearTheSameUuid() {
        assertThat(MembershipId.of(Cast.AMINA).personId()).isEqualTo(Cast.AMINA);
    }

    @Test
    void aSealedTextNamesItsKeyAndShowsNothingElse() {
        var sealed = new Personal("person/a/identity~c2VhbGVk");
        assertThat(sealed.keyName()).isEqualTo("person/a/identity");
        assertThat(sealed.cipher()).isEqualTo("c2VhbGVk");
        assertThat(sealed).hasToString("⟦personnel⟧");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Amina", "~c2VhbGVk", "person/a/identity~", "person/a/identity~deux mots"})
    void aTextThatIsNotSealedIsNotPersonal(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Personal(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " Tours", "Tours ", "Tours\nBlois"})
    void aLabelIsOneLineWithoutBlanksAround(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Label(text));
    }

    @Test
    void aLabelHasEightyCharactersAtMostAndIsSortedByThem() {
        assertThat(new Label("a".repeat(80))).hasToString("a".repeat(80)).isGreaterThan(new Label("Tours"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Label("a".repeat(81)));
    }

    @Test
    void aDigestIsSixtyFourHexadecimalCharactersAndItsAnchorTheFirstSixteen() {
        var hex = "0123456789abcdef".repeat(4);
        assertThat(new Digest(hex)).hasToString(hex);
        assertThat(new Digest(hex).shortForm()).isEqualTo("0123456789abcdef");
        assertThatIllegalArgumentException().isThrownBy(() -> new Digest(hex.substring(1)));
    }

    @Test
    void everyFieldOfAPersonHasARetentionClassWithARule() {
        assertThat(PersonalField.values())
                .allSatisfy(field -> assertThat(field.retention().rule()).matches("GDPR-0[238]"));
        assertThat(PersonalField.NIR.retention()).isEqualTo(RetentionClass.SOCIAL);
        assertThat(PersonalField.MEDICAL_VISIT_RESULT.retention()).isEqualTo(RetentionClass.CARE);
    }
}
