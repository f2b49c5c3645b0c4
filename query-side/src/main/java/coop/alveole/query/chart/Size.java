package coop.alveole.query.chart;

/** How wide a chart is drawn, in units of its own: the page makes it as wide as there is room. */
public enum Size {
    /** Beside a line of text. */
    TINY(160),
    /** In a tile, or whole on a phone. */
    SMALL(360),
    LARGE(720);

    private final int width;

    Size(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }

    String word() {
        return switch (this) {
            case TINY -> "tiny";
            case SMALL -> "small";
            case LARGE -> "large";
        };
    }
}
