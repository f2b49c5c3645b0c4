package coop.alveole.query.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Contrast as WCAG 2.1 counts it, in the light and in the dark: 4.5 to 1 for words, 3 to 1 for shapes. */
class ChartColoursTest {
    private static final Pattern COLOUR =
            Pattern.compile("--chart-([a-z0-9-]+): light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)");

    private static String sheet = "";
    private static final Map<String, List<String>> COLOURS = new HashMap<>();

    @BeforeAll
    static void readTheSheet() throws IOException {
        try (var in = Objects.requireNonNull(ChartColoursTest.class.getResourceAsStream("/static/charts.css"))) {
            sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        COLOUR.matcher(sheet)
                .results()
                .forEach(found -> COLOURS.put(found.group(1), List.of(found.group(2), found.group(3))));
    }

    @Test
    void wordsAreReadOnTheirGround() {
        for (var words : List.of("ink", "quiet"))
            assertThat(contrast(words, "paper")).isGreaterThanOrEqualTo(4.5);
        for (var ground : List.of("h1", "h2", "h3"))
            assertThat(contrast("ink", ground)).isGreaterThanOrEqualTo(4.5);
        for (var ground : List.of("h4", "h5"))
            assertThat(contrast("on-dark", ground)).isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void shapesAreSeenOnTheirPaper() {
        Stream.of("s1", "s2", "s3", "s4", "s5", "s6", "strong", "edge")
                .forEach(shape -> assertThat(contrast(shape, "paper")).as(shape).isGreaterThanOrEqualTo(3));
    }

    @Test
    void everyClassOfADrawingHasItsRule() {
        var used = Stream.concat(
                        ChartSamples.of(AnyChart.messages(), Locale.FRENCH).stream(),
                        new AnyChart(300, 3, "x", Size.LARGE).every(AnyChart.FRENCH))
                .flatMap(chart -> Drawn.of(chart).all().stream())
                .flatMap(element -> Stream.of(element.getAttribute("class").split(" ", -1)))
                .filter(name -> !name.isEmpty() && !List.of("words", "h0").contains(name))
                .distinct();
        assertThat(used).isNotEmpty().allMatch(name -> sheet.matches("(?s).*\\." + name + "[ ,:{.].*"));
    }

    /** The worse of the light and of the dark. */
    private static double contrast(String one, String other) {
        var these = Objects.requireNonNull(COLOURS.get(one), one);
        var those = Objects.requireNonNull(COLOURS.get(other), other);
        return Math.min(contrastOf(these.getFirst(), those.getFirst()), contrastOf(these.getLast(), those.getLast()));
    }

    private static double contrastOf(String one, String other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * channel(rgb >> 16) + 0.7152 * channel(rgb >> 8) + 0.0722 * channel(rgb);
    }

    private static double channel(int rgb) {
        double share = (rgb & 0xFF) / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
