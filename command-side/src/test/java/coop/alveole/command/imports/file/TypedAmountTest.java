package coop.alveole.command.imports.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Amounts as banks write them. */
class TypedAmountTest {
    @Test
    void isReadInCentsHoweverItIsWritten() {
        var written = Map.ofEntries(
                Map.entry("480", 480_00L),
                Map.entry("480,5", 480_50L),
                Map.entry("1 234,56", 1_234_56L),
                Map.entry("1\u202f234,56\u00a0€", 1_234_56L),
                Map.entry("1.234,56", 1_234_56L),
                Map.entry("1,234.56", 1_234_56L),
                Map.entry("1.234", 1_234_00L),
                Map.entry("+12.30 EUR", 12_30L),
                Map.entry("-12,30", -12_30L),
                Map.entry("−12,30", -12_30L),
                Map.entry("(12,30)", -12_30L));
        written.forEach(
                (text, cents) -> assertThat(TypedAmount.cents(text)).as(text).contains(cents));
    }

    @Test
    void whatIsNoAmountIsNotRead() {
        for (var text : List.of("", "douze", "1-2", "12,3456", "=1+1"))
            assertThat(TypedAmount.cents(text)).as(text).isEmpty();
    }
}
