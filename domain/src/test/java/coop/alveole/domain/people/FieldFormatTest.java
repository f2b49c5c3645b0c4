package coop.alveole.domain.people;

import static coop.alveole.domain.people.FieldFormat.checked;
import static coop.alveole.domain.people.FormatRule.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.hamcrest.MatcherAssert.assertThat;

import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The numbers are made for these tests: no person and no account has them. */
class FieldFormatTest {
    @ParameterizedTest
    @CsvSource({
        "EMAIL, a.b@exemple.fr",
        "SECOND_EMAIL, x@y.coop",
        "PHONE, +33 6 12 34 56 78",
        "SECOND_PHONE, 02.47.00.00.00",
        "POSTCODE, 37000",
        "BIRTH_POSTCODE, 2A004",
        "CHILDREN, 0",
        "CHILDREN, 30",
        "SITE, https://exemple.fr/boutique",
        "SITE, exemple.fr",
        "ADDRESS, '12 rue des Halles, bât. B'",
        "NIR, 255081416802538",
        "IBAN, FR7630006000011234567890189"
    })
    void whatIsWellFormedIsKeptAsItIs(PersonalField field, String words) {
        assertThat(checked(field, "champ", words)).isEqualTo(words);
    }

    @Test
    void numbersAreKeptInOneSpelling() {
        assertThat(checked(PersonalField.NIR, "nir", " 2 55 08 14 168 025 38 ")).isEqualTo("255081416802538");
        assertThat(checked(PersonalField.IBAN, "iban", "fr76 3000 6000 0112 3456 7890 189"))
                .isEqualTo("FR7630006000011234567890189");
    }

    @Test
    void aNirOfCorsicaHasAKeyToo() {
        assertThat(checked(PersonalField.NIR, "nir", "1800619000000" + keyOf(1800619000000L)))
                .hasSize(15);
        assertThat(checked(PersonalField.NIR, "nir", "180062A000001" + keyOf(1800619000001L)))
                .startsWith("180062A");
        assertThat(checked(PersonalField.NIR, "nir", "180062B000001" + keyOf(1800618000001L)))
                .startsWith("180062B");
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, EMAIL_ADDRESS, pas une adresse",
        "SECOND_EMAIL, EMAIL_ADDRESS, a@b",
        "PHONE, PHONE_NUMBER, appelez-moi",
        "SECOND_PHONE, PHONE_NUMBER, 06",
        "POSTCODE, POSTAL_CODE, 37 000 Tours Cedex",
        "BIRTH_POSTCODE, POSTAL_CODE, ?",
        "NIR, NIR_WITH_ITS_KEY, 255081416802539",
        "NIR, NIR_WITH_ITS_KEY, 25508141680253",
        "NIR, NIR_WITH_ITS_KEY, 955081416802538",
        "IBAN, IBAN_WITH_ITS_KEY, FR7630006000011234567890188",
        "IBAN, IBAN_WITH_ITS_KEY, FR76",
        "CHILDREN, SMALL_NUMBER, 31",
        "CHILDREN, SMALL_NUMBER, deux",
        "SITE, WEB_ADDRESS, javascript:alert(1)",
        "SITE, WEB_ADDRESS, chez moi",
        "LAST_NAME, WORDS_ON_ONE_LINE, ' '"
    })
    void whatIsNotIsRefusedWithTheFieldAndNeverTheWords(PersonalField field, FormatRule rule, String words) {
        assertThat(catchThrowable(() -> checked(field, "champ", words)), Refused.by(rule, "champ", "champ"));
    }

    @Test
    void aLineHasAHundredAndTwentyCharactersAtMost() {
        assertThat(checked(PersonalField.OUTSIDE_JOBS, "champ", "x".repeat(120)))
                .hasSize(120);
        assertThat(
                catchThrowable(() -> checked(PersonalField.OUTSIDE_JOBS, "champ", "x".repeat(121))),
                Refused.by(WORDS_ON_ONE_LINE, "champ", "champ"));
        assertThat(
                catchThrowable(() -> checked(PersonalField.CITY, "champ", "a\nb")),
                Refused.by(WORDS_ON_ONE_LINE, "champ", "champ"));
    }

    private static String keyOf(long number) {
        return "%02d".formatted(97 - number % 97);
    }
}
