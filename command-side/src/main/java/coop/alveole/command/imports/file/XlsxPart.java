package coop.alveole.command.imports.file;

import javax.xml.stream.XMLStreamConstants;

/** One pass over one part of an xlsx: no cell that is far or long, and how many rows it declares. */
final class XlsxPart {
    private static final int LETTERS = 26;

    private final String name;
    private final SafeXml xml;
    private int characters;
    private int column;
    private long rows;

    private XlsxPart(String name, SafeXml xml) {
        this.name = name;
        this.xml = xml;
    }

    static long rowsOf(String name, SafeXml xml) {
        var part = new XlsxPart(name, xml);
        while (xml.hasNext()) part.judge(xml.next());
        return part.rows;
    }

    private void judge(int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                characters += xml.length();
                if (characters > Limits.CHARACTERS_OF_A_CELL) throw Limits.cellTooLong(name);
            }
            default -> {}
        }
    }

    /** A shared text is made of one or several {@code t}, so that the count begins anew with the whole. */
    private void begin() {
        switch (xml.element()) {
            case "row" -> {
                rows++;
                column = 0;
            }
            case "c" -> {
                column = xml.attribute("r").map(XlsxPart::columnOf).orElse(column + 1);
                if (column > Limits.COLUMNS) throw Limits.tooManyColumns(name);
                characters = 0;
            }
            case "f" ->
                xml.attribute("ref")
                        .filter(cells -> cells.contains(":") && isOfATable())
                        .ifPresent(cells -> {
                            throw Limits.formulaOfMany(name, cells);
                        });
            case "t", "r", "rPh", "v", "is" -> {}
            default -> characters = 0;
        }
    }

    private boolean isOfATable() {
        var kind = xml.attribute("t").orElse("");
        return kind.equals("array") || kind.equals("dataTable");
    }

    private static int columnOf(String reference) {
        int rank = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++)
            rank = Math.min(rank * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1, Limits.COLUMNS + 1);
        return rank;
    }
}
