package coop.alveole.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** From nothing to five thousand rows: no label on another, none out of the drawing, and every figure in the table. */
class LabelsNeverTouchTest {
    @Property(tries = 60, shrinking = ShrinkingMode.OFF)
    void whateverThereIsToDraw(
            @ForAll @IntRange(max = 5_000) int rows,
            @ForAll long seed,
            @ForAll Size size,
            @ForAll @StringLength(max = 40) String word) {
        new AnyChart(rows, seed, word, size).every(AnyChart.FRENCH).forEach(LabelsNeverTouchTest::isLegible);
    }

    @Example
    void fromNothingToAFewRowByRow() {
        for (int rows = 0; rows < 40; rows++)
            for (var size : Size.values())
                new AnyChart(rows, rows, "Étape", size)
                        .every(rows % 2 == 0 ? AnyChart.FRENCH : AnyChart.ENGLISH)
                        .forEach(LabelsNeverTouchTest::isLegible);
    }

    @Example
    void fiveThousandOfEachAreDrawnWithinALimit() {
        new AnyChart(5_000, 1, "Étape", Size.LARGE).every(AnyChart.FRENCH).forEach(chart -> {
            isLegible(chart);
            assertThat(chart.svg().length()).as(chart.heading().id()).isLessThan(1_000_000);
            if (!chart.heading().id().equals("gauge"))
                assertThat(chart.table().rows()).hasSizeGreaterThanOrEqualTo(5_000);
        });
    }

    private static void isLegible(Chart chart) {
        var drawn = Drawn.of(chart);
        var labels = drawn.labels();
        for (int one = 0; one < labels.size(); one++) {
            var label = labels.get(one);
            assertThat(label.left()).as(label.words()).isGreaterThan(-1);
            assertThat(label.right()).as(label.words()).isLessThan(drawn.width() + 1);
            assertThat(label.top()).as(label.words()).isGreaterThan(-1);
            assertThat(label.bottom()).as(label.words()).isLessThan(drawn.height() + 1);
            for (int other = one + 1; other < labels.size(); other++)
                if (label.overlaps(labels.get(other)))
                    throw new AssertionError(
                            "%s: %s over %s".formatted(chart.heading().id(), label, labels.get(other)));
        }
    }
}
