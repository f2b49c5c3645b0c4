package coop.alveole.domain.shared;

import static coop.alveole.domain.shared.SirenRule.SIRET_WITH_ITS_KEY;
import static coop.alveole.domain.shared.trade.VatRule.VAT_NUMBER_OF_THE_UNION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.MatcherAssert.assertThat;

import coop.alveole.domain.shared.trade.Country;
import coop.alveole.domain.shared.trade.VatNumber;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers of companies, as somebody copies them. */
class CompanyNumbersTest {
    @Test
    void aSiretIsReadWithItsSpacesAndTellsItsCompany() {
        assertThat(Siret.of("732 829 320 00074").digits()).isEqualTo("73282932000074");
        assertThat(Siret.of("73282932000074").siren()).isEqualTo(new Siren("732829320"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"73282932000075", "7328293200007", "732829320000740", "732829321000074", "no number here"})
    void refusesASiretWithoutItsKey(String typed) {
        refused(() -> Siret.of(typed), Refused.by(SIRET_WITH_ITS_KEY, "siret"));
    }

    /** Its post offices: the sum of the digits is divisible by five. */
    @Test
    void theOfficesOfLaPosteHaveAKeyOfTheirOwn() {
        assertThat(Siret.of("35600000000010").siren()).isEqualTo(new Siren("356000000"));
        assertThat(Siret.of("35600000000048").siren()).isEqualTo(new Siren("356000000"));
        refused(() -> Siret.of("35600000000011"), Refused.by(SIRET_WITH_ITS_KEY, "siret"));
    }

    @Test
    void nobodyElseHasTheKeyOfLaPoste() {
        refused(() -> Siret.of("73282932000004"), Refused.by(SIRET_WITH_ITS_KEY, "siret"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fr 44 732 829 320",
                "FR44732829320",
                "DE123456789",
                "BE0403019261",
                "EL123456789",
                "NL123456789B01"
            })
    void readsANumberOfTheUnion(String typed) {
        assertThat(VatNumber.of(typed).text()).matches("[A-Z]{2}[0-9A-Z]+");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FR45732829320",
                "FR4473282932",
                "DE12345678",
                "XX123456789",
                "GR123456789",
                "FR",
                "",
                "732829320"
            })
    void refusesANumberOfNoForm(String typed) {
        refused(() -> VatNumber.of(typed), Refused.by(VAT_NUMBER_OF_THE_UNION, "vatNumber"));
    }

    /** A key with letters is given where digits no longer suffice, and has no public formula. */
    @Test
    void takesAFrenchKeyWithLettersAsItIs() {
        assertThat(VatNumber.of("FRAB732829320").isOf(new Siren("732829320"))).isTrue();
    }

    @Test
    void aNumberIsThatOfACountryAndOfACompany() {
        var french = VatNumber.of("FR44732829320");
        assertThat(french.isOf(Country.FRANCE)).isTrue();
        assertThat(french.isOf(new Siren("732829320"))).isTrue();
        assertThat(french.isOf(new Siren("404833048"))).isFalse();
        assertThat(VatNumber.of("EL123456789").isOf(new Country("GR"))).isTrue();
        assertThat(VatNumber.of("DE732829320").isOf(new Siren("732829320"))).isFalse();
    }

    @Test
    void knowsTheCountriesAndThoseOfTheUnion() {
        assertThat(new Country("DE").isInTheUnion()).isTrue();
        assertThat(new Country("CH").isInTheUnion()).isFalse();
        assertThat(Country.FRANCE.isFrance()).isTrue();
        assertThat(new Country("BE").isFrance()).isFalse();
        assertThatThrownBy(() -> new Country("XX")).isInstanceOf(IllegalArgumentException.class);
    }

    private static void refused(ThrowingCallable reading, Matcher<Throwable> refusal) {
        assertThatThrownBy(reading).satisfies(thrown -> assertThat(thrown, refusal));
    }
}
