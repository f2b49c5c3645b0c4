package coop.alveole.command.imports.file;

import static coop.alveole.command.imports.file.OdsWorkbook.TEXT;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;

/** The words that a cell shows: a paragraph a line, each space as OpenDocument counts it, without remarks nor drawings. */
final class OdsWords {
    private static final Set<String> BESIDE = Set.of("note", "ruby-text");

    private final SafeXml xml;
    private final String place;
    private final StringBuilder words = new StringBuilder();
    /** Another one would be one with it. */
    private boolean isAfterSpace = true;

    private boolean isAfterParagraph;

    private OdsWords(SafeXml xml, String place) {
        this.xml = xml;
        this.place = place;
    }

    /** To the end of the cell that has begun. */
    static String of(SafeXml xml, String place) {
        var words = new OdsWords(xml, place);
        words.read();
        return words.words.toString();
    }

    private void read() {
        int open = 1;
        while (open > 0)
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (begins()) open++;
                    else xml.skip();
                }
                case XMLStreamConstants.END_ELEMENT -> open--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (open > 1) characters(xml.characters());
                }
                default -> {}
            }
    }

    /** Whether what it holds are words of the cell. */
    private boolean begins() {
        if (!xml.isOf(TEXT) || BESIDE.contains(xml.element())) return false;
        switch (xml.element()) {
            case "p", "h" -> paragraph();
            case "s" -> add(" ", OdsCell.count(xml, TEXT, "c", place));
            case "tab" -> add("\t", 1);
            case "line-break" -> add("\n", 1);
            default -> {}
        }
        return true;
    }

    private void paragraph() {
        if (isAfterParagraph) add("\n", 1);
        isAfterParagraph = true;
        isAfterSpace = true;
    }

    private void characters(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char c = piece.charAt(i);
            boolean isSpace = c == ' ' || c == '\t' || c == '\n' || c == '\r';
            if (!isSpace || !isAfterSpace) words.append(isSpace ? ' ' : c);
            isAfterSpace = isSpace;
        }
        requireShort(0);
    }

    private void add(String mark, int times) {
        requireShort(times);
        words.repeat(mark, times);
        isAfterSpace = false;
    }

    private void requireShort(long more) {
        if (words.length() + more > Limits.CHARACTERS_OF_A_CELL) throw Limits.cellTooLong(place);
    }
}
