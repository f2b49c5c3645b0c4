package coop.alveole.query.chart;

import static coop.alveole.query.chart.AnyChart.ENGLISH;
import static coop.alveole.query.chart.AnyChart.FRENCH;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.query.chart.draw.Ticks;
import coop.alveole.query.chart.figure.Bars;
import coop.alveole.query.chart.figure.Bars.Bar;
import coop.alveole.query.chart.figure.Steps;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Numbers and days in the language of whoever reads, French unless it is English. */
class ChartReaderTest {
    @Test
    void amountsAreWrittenAsTheyAreReadHere() {
        assertThat(FRENCH.said(Unit.EUROS, 123_456)).isEqualTo("1\u00a0234,56\u00a0€");
        assertThat(FRENCH.said(Unit.EUROS, -5)).isEqualTo("−0,05\u00a0€");
        assertThat(FRENCH.tick(Unit.EUROS, 1_500_000)).isEqualTo("15\u00a0000\u00a0€");
        assertThat(FRENCH.tick(Unit.EUROS, 50)).isEqualTo("0,50\u00a0€");
        assertThat(FRENCH.said(Unit.PERCENT, 1_250)).isEqualTo("12,50\u00a0%");
        assertThat(FRENCH.said(Unit.PERCENT, 1_000)).isEqualTo("10\u00a0%");
        assertThat(FRENCH.said(Unit.COUNT, 12_345)).isEqualTo("12\u00a0345");
        assertThat(ENGLISH.said(Unit.EUROS, -123_456)).isEqualTo("−€1,234.56");
        assertThat(ENGLISH.said(Unit.PERCENT, 1_250)).isEqualTo("12.50%");
    }

    @Test
    void daysAreWrittenAsTheyAreReadHere() {
        var day = LocalDate.of(2026, 11, 22);
        assertThat(FRENCH.day(day)).isEqualTo("22/11/2026");
        assertThat(ENGLISH.day(day)).isEqualTo("22 Nov 2026");
        assertThat(FRENCH.month(YearMonth.from(day))).isEqualTo("novembre 2026");
        assertThat(ENGLISH.month(YearMonth.from(day))).isEqualTo("November 2026");
        assertThat(FRENCH.pair("Blois", "3")).isEqualTo("Blois\u00a0: 3");
        assertThat(ENGLISH.pair("Blois", "3")).isEqualTo("Blois: 3");
    }

    @Test
    void whoeverReadsAnotherLanguageReadsFrench() {
        assertThat(ChartReader.of(AnyChart.messages(), Locale.of("ar", "EG"))).isEqualTo(FRENCH);
        assertThat(ChartReader.of(AnyChart.messages(), Locale.CANADA_FRENCH)).isEqualTo(FRENCH);
    }

    @Test
    void nothingToDrawIsSaidInWords() {
        var heading = new Heading("steps", "Étapes", "Combien à chacune.");
        var chart = new Steps(heading, Size.LARGE, new Steps.Names("Étape", "Personnes"), List.of()).draw(FRENCH);
        assertThat(Drawn.of(chart).labels())
                .extracting(Drawn.Box::words)
                .containsExactly("Aucun chiffre pour l'instant.");
        assertThat(Drawn.of(chart).named("desc").getFirst().getTextContent())
                .isEqualTo("Combien à chacune. Aucun chiffre pour l'instant.");
    }

    @Test
    void whatIsDrawnTogetherIsSaid() {
        var bars = IntStream.range(0, 1_000)
                .mapToObj(i -> new Bar("n° " + i, i == 500 ? -9_000 : i))
                .toList();
        var chart = new Bars(
                        new Heading("bars", "Barres", "Toutes."),
                        Size.LARGE,
                        Unit.COUNT,
                        new Bars.Names("N°", "Valeur"),
                        bars)
                .draw(FRENCH);
        assertThat(chart.svg())
                .contains("la plus forte valeur de 5 lignes voisines", "n° 500\u00a0: −9\u00a0000")
                .doesNotContain("n° 501");
    }

    @Test
    void theTicksOfAnAxisAreRoundAndZeroIsOneOfThem() {
        assertThat(Ticks.of(3, 97, 4).values().toArray()).containsExactly(0, 50, 100);
        assertThat(Ticks.of(0, 0, 4).values().toArray()).containsExactly(0, 1);
        assertThat(Ticks.of(-30, 45, 4).values().toArray()).containsExactly(-40, -20, 0, 20, 40, 60);
        assertThat(Ticks.of(-7, -3, 4).values().toArray()).containsExactly(-8, -6, -4, -2, 0);
        assertThat(Ticks.of(0, Ticks.MOST, 4).values().toArray())
                .hasSizeLessThan(8)
                .contains(0L, Ticks.MOST);
    }
}
