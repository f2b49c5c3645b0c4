package coop.alveole.query.print;

/** Words that hold what XML does not know would not be a page at all. */
final class KnownToXml {
    private static final char UNKNOWN = '\uFFFD';

    private KnownToXml() {}

    static String of(String words) {
        var known = new StringBuilder(words.length());
        words.codePoints().forEach(each -> known.appendCodePoint(isKnown(each) ? each : UNKNOWN));
        return known.toString();
    }

    private static boolean isKnown(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
    }
}
