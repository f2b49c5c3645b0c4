package coop.alveole.query.chart.figure;

import coop.alveole.query.chart.draw.Drawing;
import coop.alveole.query.chart.draw.Drawing.Anchor;
import coop.alveole.query.chart.draw.TextWidth;
import java.util.List;

/** Which hatching is which series, in as many lines as it takes. */
final class Legend {
    private static final double LINE = 20;
    private static final double SWATCH = 12;

    private Legend() {}

    /** Answers where it ends. */
    static double drawn(Drawing drawing, List<String> names) {
        double x = 0;
        double y = LINE;
        for (int i = 0; i < names.size(); i++) {
            var name = TextWidth.fit(names.get(i), Drawing.FONT, drawing.width() - SWATCH - 6);
            double wide = SWATCH + 6 + TextWidth.of(name, Drawing.FONT);
            if (x > 0 && x + wide > drawing.width()) {
                x = 0;
                y += LINE;
            }
            drawing.bar(names.get(i), drawing.series(i), x, y - SWATCH + 1, SWATCH, SWATCH);
            drawing.label(name, x + SWATCH + 6, y, Anchor.START, "words");
            x += wide + 16;
        }
        return y;
    }
}
