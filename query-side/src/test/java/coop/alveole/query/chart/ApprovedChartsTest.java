package coop.alveole.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;

/** Every kind of chart, as somebody has looked at it and found it right, byte for byte. */
class ApprovedChartsTest {
    private static final Path APPROVED = Path.of("src", "test", "resources", "charts");

    @TestFactory
    Stream<DynamicTest> isDrawnAsItWasApproved() {
        return Stream.of(Locale.FRENCH, Locale.ENGLISH)
                .flatMap(locale -> ChartSamples.of(AnyChart.messages(), locale).stream()
                        .map(chart -> DynamicTest.dynamicTest(
                                locale + " " + chart.heading().id(),
                                () -> isApproved(
                                        APPROVED.resolve(
                                                locale + "-" + chart.heading().id() + ".svg"),
                                        chart))));
    }

    /** Written again when it differs, and the build fails so that somebody looks at it. */
    private static void isApproved(Path file, Chart chart) throws IOException {
        var drawn = chart.svg().replace("><", ">\n<") + "\n";
        var approved = Files.exists(file) ? Files.readString(file) : "";
        if (!approved.equals(drawn)) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, drawn);
        }
        assertThat(drawn)
                .as("%s has just been written again: look at it, then commit it", file)
                .isEqualTo(approved);
    }

    @Test
    void theSameFiguresGiveTheSameBytes() {
        var samples = ChartSamples.of(AnyChart.messages(), Locale.FRENCH);
        assertThat(ChartSamples.of(AnyChart.messages(), Locale.FRENCH)).isEqualTo(samples);
        assertThat(new AnyChart(100, 7, "x", Size.LARGE).every(AnyChart.FRENCH).map(Chart::svg))
                .containsExactlyElementsOf(new AnyChart(100, 7, "x", Size.LARGE)
                        .every(AnyChart.FRENCH)
                        .map(Chart::svg)
                        .toList());
    }

    @Test
    void everyKindIsThereSmallAndLargeAndOnePageMayShowThemAll() {
        var samples = ChartSamples.of(AnyChart.messages(), Locale.FRENCH);
        assertThat(samples).hasSize(18);
        var ids = samples.stream()
                .map(Drawn::of)
                .map(ApprovedChartsTest::ids)
                .flatMap(Collection::stream)
                .toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
    }

    @Test
    void eachSaysWhatItIsToWhoeverDoesNotSeeIt() {
        assertThat(ChartSamples.of(AnyChart.messages(), Locale.FRENCH)).allSatisfy(chart -> {
            var drawn = Drawn.of(chart);
            var named = List.of(drawn.root().getAttribute("aria-labelledby").split(" ", -1));
            assertThat(named).hasSize(2);
            assertThat(ids(drawn)).containsAll(named);
            assertThat(drawn.root().getAttribute("role"))
                    .isEqualTo(drawn.named("a").isEmpty() ? "img" : "group");
            assertThat(drawn.named("title").getFirst().getTextContent()).isNotBlank();
            assertThat(drawn.named("desc").getFirst().getTextContent()).isNotBlank();
            assertThat(chart.table().rows())
                    .isNotEmpty()
                    .allSatisfy(row ->
                            assertThat(row.cells()).hasSameSizeAs(chart.table().headers()));
        });
    }

    private static List<String> ids(Drawn drawn) {
        return drawn.all().stream()
                .map((Element element) -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }
}
