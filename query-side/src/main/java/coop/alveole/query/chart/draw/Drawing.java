package coop.alveole.query.chart.draw;

import static coop.alveole.query.chart.draw.Numbers.n;

import coop.alveole.query.chart.Heading;
import coop.alveole.query.chart.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An SVG document being drawn. Whatever enters it is escaped here and nowhere else; a label that would touch another one
 * is left out, so that none ever does. Colours are classes of {@code charts.css}: a page allows no style of its own.
 */
public final class Drawing {
    /** Of all letters. */
    public static final double FONT = 13;

    private static final double GAP = 3;
    private static final double ABOVE = FONT * 0.85;
    private static final double BELOW = FONT * 0.25;

    public enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** Where words stand, as far as one can tell. */
    private record Box(double left, double top, double right, double bottom) {
        boolean touches(Box other) {
            return left < other.right + GAP && other.left < right + GAP && top < other.bottom && other.top < bottom;
        }
    }

    private final Heading heading;
    private final Size size;
    private final StringBuilder body = new StringBuilder();
    private final List<Box> labels = new ArrayList<>();
    private final SortedSet<Integer> patterns = new TreeSet<>();
    private boolean leadsSomewhere;

    public Drawing(Heading heading, Size size) {
        this.heading = heading;
        this.size = size;
    }

    public double width() {
        return size.width();
    }

    /** Attributes come in pairs. */
    public Drawing shape(String name, String... attributes) {
        begin(name, attributes);
        body.append("/>");
        return this;
    }

    /** A shape that says what it is to whoever points at it. */
    public Drawing said(String words, String name, String... attributes) {
        begin(name, attributes);
        body.append("><title>")
                .append(Escaped.of(words))
                .append("</title></")
                .append(name)
                .append('>');
        return this;
    }

    public Drawing bar(String words, String fill, double x, double y, double wide, double high) {
        return said(
                words, "rect", "class", "bar", "fill", fill, "x", n(x), "y", n(y), "width", n(wide), "height", n(high));
    }

    public Drawing line(String classes, double x, double y, double toX, double toY) {
        return shape("path", "class", classes, "d", "M" + n(x) + " " + n(y) + "L" + n(toX) + " " + n(toY));
    }

    /** All that follows, until {@link #endLink()}, leads there: within the house only. */
    public Drawing link(String href) {
        if (!href.matches("[/?#](?![/\\\\]).*|/"))
            throw new IllegalArgumentException("leads out of the house: " + href);
        leadsSomewhere = true;
        begin("a", "href", href);
        body.append('>');
        return this;
    }

    public Drawing endLink() {
        body.append("</a>");
        return this;
    }

    /** What fills the shapes of a series: a colour and a hatching, since a colour is never alone. */
    public String series(int index) {
        patterns.add(index);
        return "url(#" + Hatching.id(heading, index) + ")";
    }

    /** Kept within the drawing; false where there is no room, and nothing is written then. */
    public boolean label(String words, double x, double y, Anchor anchor, String classes) {
        var shown = TextWidth.fit(Escaped.sound(words), FONT, width());
        if (shown.isBlank()) return false;
        double wide = TextWidth.of(shown, FONT);
        double left = Math.clamp(left(x, wide, anchor), 0, Math.max(0, width() - wide));
        var box = new Box(left, y - ABOVE, left + wide, y + BELOW);
        if (labels.stream().anyMatch(box::touches)) return false;
        labels.add(box);
        begin(
                "text",
                "class",
                classes,
                "x",
                n(left + x - left(x, wide, anchor)),
                "y",
                n(y),
                "text-anchor",
                word(anchor));
        body.append('>').append(Escaped.of(shown)).append("</text>");
        return true;
    }

    /** The whole document, as high as it has become. */
    public String svg(double height) {
        var all = new StringBuilder(body.length() + 512);
        all.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart-svg\" viewBox=\"0 0 ")
                .append(size.width())
                .append(' ')
                .append(n(height))
                .append("\" font-size=\"13\" role=\"")
                // The links of a picture would be nobody's.
                .append(leadsSomewhere ? "group" : "img")
                .append("\" aria-labelledby=\"")
                .append(heading.titleId() + " " + heading.descriptionId())
                .append("\"><title id=\"" + heading.titleId() + "\">")
                .append(Escaped.of(heading.title()))
                .append("</title><desc id=\"" + heading.descriptionId() + "\">")
                .append(Escaped.of(heading.description()))
                .append("</desc>");
        if (!patterns.isEmpty()) all.append("<defs>");
        patterns.forEach(index -> all.append(Hatching.of(heading, index)));
        if (!patterns.isEmpty()) all.append("</defs>");
        return all.append(body).append("</svg>").toString();
    }

    private void begin(String name, String... attributes) {
        body.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2)
            body.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(Escaped.of(attributes[i + 1]))
                    .append('"');
    }

    private static double left(double x, double wide, Anchor anchor) {
        return switch (anchor) {
            case START -> x;
            case MIDDLE -> x - wide / 2;
            case END -> x - wide;
        };
    }

    private static String word(Anchor anchor) {
        return switch (anchor) {
            case START -> "start";
            case MIDDLE -> "middle";
            case END -> "end";
        };
    }
}
