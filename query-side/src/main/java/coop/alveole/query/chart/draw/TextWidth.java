package coop.alveole.query.chart.draw;

/** How wide words are, as far as one can tell without their font: rather too wide than too narrow. */
public final class TextWidth {
    private static final String NARROW = "ijl.,;:!'|()[] \u00a0·’fIrt";
    private static final String WIDE = "mwMW@%—€&œŒ";

    private TextWidth() {}

    /** In hundredths of the size of the letters, so that nothing depends on the order of a sum. */
    public static double of(String words, double size) {
        int hundredths = words.codePoints().map(TextWidth::hundredths).sum();
        return hundredths * size / 100;
    }

    /** As much of it as there is room for. */
    public static String fit(String words, double size, double room) {
        if (of(words, size) <= room) return words;
        var kept = new StringBuilder();
        for (int each : words.codePoints().toArray()) {
            kept.appendCodePoint(each);
            if (of(kept + "…", size) > room) {
                kept.setLength(kept.length() - Character.charCount(each));
                break;
            }
        }
        return kept.isEmpty() ? "" : kept.toString().stripTrailing() + "…";
    }

    private static int hundredths(int each) {
        if (each > 0x2E7F) return 110;
        if (WIDE.indexOf(each) >= 0) return 98;
        if (NARROW.indexOf(each) >= 0) return 40;
        return Character.isUpperCase(each) ? 76 : 62;
    }
}
