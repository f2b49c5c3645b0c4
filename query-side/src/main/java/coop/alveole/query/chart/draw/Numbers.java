package coop.alveole.query.chart.draw;

/** A place on the drawing as SVG writes it: to a tenth, whatever the language. */
public final class Numbers {
    private Numbers() {}

    public static String n(double value) {
        long tenths = Math.round(value * 10);
        var whole = Math.abs(tenths) / 10;
        var rest = Math.abs(tenths) % 10;
        return (tenths < 0 ? "-" : "") + whole + (rest == 0 ? "" : "." + rest);
    }
}
