package coop.alveole.query.list.sheet;

import java.util.stream.Collectors;

/** Words inside an OpenDocument: a paragraph a line, every space kept, and nothing that XML does not know. */
final class OdsText {
    private static final char UNKNOWN = '\uFFFD';

    private OdsText() {}

    static String paragraphs(String words) {
        return words.lines()
                .map(line -> "<text:p>" + spaced(line) + "</text:p>")
                .collect(Collectors.joining());
    }

    static String attribute(String words) {
        return escaped(words).replace("\"", "&quot;");
    }

    /** A space at an end or beside another would be lost. */
    private static String spaced(String line) {
        return escaped(line)
                .replace("\t", "<text:tab/>")
                .replaceAll("^ | $", "<text:s/>")
                .replace("  ", " <text:s/>");
    }

    private static String escaped(String words) {
        var known = new StringBuilder(words.length());
        words.codePoints().map(OdsText::known).forEach(known::appendCodePoint);
        return known.toString().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** The characters of XML 1.0. */
    private static int known(int character) {
        boolean isKnown = character == '\t'
                || (character >= ' ' && character < Character.MIN_SURROGATE)
                || (character > Character.MAX_SURROGATE && character < 0xFFFE)
                || character >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
        return isKnown ? character : UNKNOWN;
    }
}
