package coop.alveole.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HundredthsTest {
    @ParameterizedTest
    @CsvSource({
        "45, 4500",
        "45.5, 4550",
        "'1 200,05', 120005",
        "'1\u202f200,00 €', 120000",
        "0, 0",
        "'0,07', 7",
        "-3, -300",
        "'−1 730,10', -173010",
        "'5,5 %', 550"
    })
    void whatSomebodyTypesIsReadInHundredths(String typed, String hundredths) {
        assertThat(Hundredths.of(typed)).isEqualTo(hundredths);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "douze", "1,234", "1,2,3", "1.200,00", "9999999999999"})
    void whatIsNoNumberIsLeftForTheFieldToRefuse(String typed) {
        assertThat(Hundredths.of(typed)).isEqualTo(typed);
    }
}
