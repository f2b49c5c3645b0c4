package coop.alveole.query.chart.draw;

/** Words made harmless: what no XML may hold is replaced, what a page takes for markup is named. */
final class Escaped {
    private static final int REPLACEMENT = 0xFFFD;

    private Escaped() {}

    static String of(String words) {
        var text = new StringBuilder(words.length() + 16);
        sound(words).codePoints().forEach(each -> append(text, each));
        return text.toString();
    }

    /** As they will be read, and measured. */
    static String sound(String words) {
        return words.codePoints()
                .map(each -> Character.isWhitespace(each) && each < ' ' ? ' ' : each)
                .map(each -> isSound(each) ? each : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static void append(StringBuilder text, int each) {
        switch (each) {
            case '&' -> text.append("&amp;");
            case '<' -> text.append("&lt;");
            case '>' -> text.append("&gt;");
            case '"' -> text.append("&quot;");
            case '\'' -> text.append("&#39;");
            default -> text.appendCodePoint(each);
        }
    }

    /** As XML has it, without what would turn the words beside it around. */
    private static boolean isSound(int each) {
        boolean turnsAround = (each >= 0x202A && each <= 0x202E) || (each >= 0x2066 && each <= 0x2069);
        boolean isOfXml = (each >= 0x20 && each <= 0xD7FF) || (each >= 0xE000 && each <= 0xFFFD) || each >= 0x10000;
        return isOfXml && !turnsAround && !Character.isISOControl(each);
    }
}
