package coop.alveole.query.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.query.chart.figure.Steps;
import coop.alveole.query.chart.figure.Steps.Step;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** The page puts a drawing out as it is: whatever somebody is called must therefore stay words inside of it. */
class HostileLabelsTest {
    private static final Set<String> ELEMENTS =
            Set.of("svg", "title", "desc", "defs", "pattern", "rect", "path", "circle", "text", "a");
    private static final Set<String> ATTRIBUTES = Set.of(
            "xmlns",
            "class",
            "viewBox",
            "font-size",
            "role",
            "aria-labelledby",
            "id",
            "width",
            "height",
            "x",
            "y",
            "d",
            "patternUnits",
            "cx",
            "cy",
            "r",
            "fill",
            "text-anchor",
            "href");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "</title></svg><img src=x onerror=alert(1)>",
                "\" onload=\"alert(1)",
                "' onmouseover='alert(1)' x='",
                "]]><!--",
                "&#60;script&#62;",
                "&lt;b&gt; & <b>",
                "<a href=\"javascript:alert(1)\">ici</a>",
                "<style>*{display:none}</style>",
                "<foreignObject><body onload=alert(1)></foreignObject>",
                "${7*7} #{7*7} __${7*7}__ [[${7*7}]] {{7*7}}",
                "=HYPERLINK(\"http://ailleurs.example\")",
                "\u0000\u0001\u001b\uFFFE nul",
                "\ud800 seul",
                "\u202Etxet\u202C \u2066x\u2069",
                "ligne\r\nsuivante\ttabulée",
                "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 🐝 é̂̃"
            })
    void stayWords(String words) {
        for (var rows : List.of(0, 1, 7))
            new AnyChart(rows, 1, words, Size.LARGE).every(AnyChart.FRENCH).forEach(chart -> {
                var drawn = Drawn.of(chart);
                assertThat(drawn.root().getTagName()).isEqualTo("svg");
                assertThat(drawn.all()).extracting(Element::getTagName).isSubsetOf(ELEMENTS);
                assertThat(drawn.all().stream().flatMap(HostileLabelsTest::attributes))
                        .isSubsetOf(ATTRIBUTES);
                assertThat(drawn.named("a"))
                        .allMatch(link -> link.getAttribute("href").startsWith("/"));
                assertThat(chart.svg().chars()).as("no control character").allMatch(each -> each >= ' ');
            });
    }

    @Test
    void areReadBackAsTheyWereWritten() {
        var words = "Élise & <Noé> \"d'Arc\"";
        var chart = new Steps(
                        new Heading("steps", words, words),
                        Size.LARGE,
                        new Steps.Names(words, words),
                        List.of(new Step(words, 1, "")))
                .draw(AnyChart.FRENCH);
        var drawn = Drawn.of(chart);
        assertThat(drawn.labels()).extracting(Drawn.Box::words).contains(words);
        assertThat(drawn.named("title").getFirst().getTextContent()).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "//ailleurs.example",
                "/\\ailleurs.example",
                "https://ailleurs.example",
                "data:text/html,x",
                "\njavascript:alert(1)",
                "ailleurs"
            })
    void noLinkLeadsOutOfTheHouse(String href) {
        var steps = new Steps(
                new Heading("steps", "x", "x"), Size.LARGE, new Steps.Names("x", "x"), List.of(new Step("x", 1, href)));
        assertThatThrownBy(() -> steps.draw(AnyChart.FRENCH)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "\"", "1a", "A", "a\" onload=\"x", "é"})
    void noIdIsMadeOfOtherThings(String id) {
        assertThatThrownBy(() -> new Heading(id, "x", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<String> attributes(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength())
                .mapToObj(i -> attributes.item(i).getNodeName());
    }
}
