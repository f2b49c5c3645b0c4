package coop.alveole.query.chart.draw;

import coop.alveole.query.chart.Heading;

/** One colour and one hatching for each series: told apart in black and white too. */
public final class Hatching {
    /** More than six are told apart by nobody. */
    public static final int SERIES_MAX = 6;

    private Hatching() {}

    static String id(Heading heading, int index) {
        return heading.id() + "-s" + (index + 1);
    }

    static String of(Heading heading, int index) {
        return "<pattern id=\"" + id(heading, index)
                + "\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><rect class=\"s" + (index + 1)
                + "\" width=\"8\" height=\"8\"/>" + lines(index) + "</pattern>";
    }

    private static String lines(int index) {
        return switch (index) {
            case 0 -> "";
            case 1 -> hatch("M-2 2L2 -2M0 8L8 0M6 10L10 6");
            case 2 -> "<circle class=\"dot\" cx=\"4\" cy=\"4\" r=\"1.6\"/>";
            case 3 -> hatch("M0 4H8");
            case 4 -> hatch("M4 0V8");
            case 5 -> hatch("M0 0L8 8M8 0L0 8");
            default -> throw new IllegalArgumentException("no series " + index);
        };
    }

    private static String hatch(String path) {
        return "<path class=\"hatch\" d=\"" + path + "\"/>";
    }
}
