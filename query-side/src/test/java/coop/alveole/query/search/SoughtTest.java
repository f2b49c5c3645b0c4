package coop.alveole.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody types, and what it finds. */
class SoughtTest {
    @ParameterizedTest
    @CsvSource({"elo,Éloïse Lefèvre", "LEFEV elo,Éloïse Lefèvre", "d'ar,Jeanne d'Arc", "marie-cl,Marie-Claude Petit"})
    void theFirstLettersAreEnough(String asked, String there) {
        assertThat(Sought.of(asked).begins(Sought.words(there))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"oise,Éloïse Lefèvre", "elo martin,Éloïse Lefèvre"})
    void theMiddleOfAWordOrAnotherWordIsNot(String asked, String there) {
        assertThat(Sought.of(asked).begins(Sought.words(there))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "06 12 34 56 78",
                "0612345678",
                "+33 6 12 34 56 78",
                "0033612345678",
                "06.12.34",
                "5678",
                "+33612345678"
            })
    void aPhoneNumberIsFoundInAnyWriting(String asked) {
        assertThat(Sought.of(asked).isIn("06-12-34-56-78")).isTrue();
        assertThat(Sought.of(asked).isIn("+33 (6) 12 34 56 78")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06", "0699", "rue 0612", "06 12 34 56 79"})
    void anotherNumberOrTooFewDigitsAreNot(String asked) {
        assertThat(Sought.of(asked).isIn("0612345678")).isFalse();
    }

    @Test
    void nothingFindsNothing() {
        assertThat(Sought.of("  ' - ").isNothing()).isTrue();
        assertThat(Sought.of("").begins(List.of("amina"))).isFalse();
    }

    @Test
    void aVeryLongQuestionIsCut() {
        assertThat(Sought.of("a".repeat(100_000)).words())
                .singleElement()
                .satisfies(word -> assertThat(word).hasSize(100));
    }
}
