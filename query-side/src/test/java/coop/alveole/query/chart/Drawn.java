package coop.alveole.query.chart;

import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.TextWidth;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** A drawing read back as XML, which a browser and a printer will have to. */
record Drawn(Element root) {
    /** Where the words of a label stand, as far as one can tell. */
    record Box(String words, double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    static Drawn of(Chart chart) {
        try {
            var parsers = DocumentBuilderFactory.newDefaultNSInstance();
            parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var document = parsers.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(chart.svg().getBytes(StandardCharsets.UTF_8)));
            return new Drawn(document.getDocumentElement());
        } catch (SAXException | IOException | ParserConfigurationException broken) {
            throw new AssertionError(chart.svg(), broken);
        }
    }

    List<Element> named(String name) {
        var found = root.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }

    List<Element> all() {
        return named("*");
    }

    List<Box> labels() {
        return named("text").stream().map(Drawn::box).toList();
    }

    double width() {
        return Double.parseDouble(root.getAttribute("viewBox").split(" ", -1)[2]);
    }

    double height() {
        return Double.parseDouble(root.getAttribute("viewBox").split(" ", -1)[3]);
    }

    private static Box box(Element text) {
        var words = text.getTextContent();
        double wide = TextWidth.of(words, Drawing.FONT);
        double x = Double.parseDouble(text.getAttribute("x"));
        double y = Double.parseDouble(text.getAttribute("y"));
        double left = switch (text.getAttribute("text-anchor")) {
            case "start" -> x;
            case "middle" -> x - wide / 2;
            default -> x - wide;
        };
        return new Box(words, left, y - Drawing.FONT * 0.8, left + wide, y + Drawing.FONT * 0.2);
    }
}
