package coop.alveole.command.imports.file;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One pass over one part: no DTD, no entity of its own, nothing deep, wide or long, and how many rows it declares. */
final class SheetXml {
    private static final XMLInputFactory PARSERS = parsers();
    private static final int LETTERS = 26;

    private final String name;
    private final CountedStream bytes;
    private int depth;
    private int characters;
    private int column;
    private long rows;

    SheetXml(String name, CountedStream bytes) {
        this.name = name;
        this.bytes = bytes;
    }

    /** The parser of the JDK, whichever else is on the class path. */
    private static XMLInputFactory parsers() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxElementDepth", "0"); // ours says it in a sentence
        return factory;
    }

    long rows() {
        return rows;
    }

    void judge() {
        try {
            var xml = PARSERS.createXMLStreamReader(bytes);
            while (xml.hasNext()) {
                judge(xml, xml.next());
                bytes.piece();
            }
            xml.close();
        } catch (XMLStreamException malformed) {
            throw Limits.refused(name, "le XML d'une de ses parties ne se lit pas.");
        }
    }

    private void judge(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw Limits.refused(name, "son XML porte une DTD ou une entité, ce qu'aucun tableur n'écrit.");
            case XMLStreamConstants.START_ELEMENT -> {
                Limits.require(++depth <= Limits.DEPTH, name, "son XML est imbriqué plus de cent fois.");
                begin(xml);
            }
            case XMLStreamConstants.END_ELEMENT -> depth--;
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                characters += xml.getTextLength();
                if (characters > Limits.CHARACTERS_OF_A_CELL) throw Limits.cellTooLong(name);
            }
            default -> {}
        }
    }

    /** A shared text is made of one or several {@code t}, so that the count begins anew with the whole. */
    private void begin(XMLStreamReader xml) {
        switch (xml.getLocalName()) {
            case "row" -> {
                rows++;
                column = 0;
            }
            case "c" -> {
                column = columnOf(xml.getAttributeValue(null, "r"));
                if (column > Limits.COLUMNS) throw Limits.tooManyColumns(name);
                characters = 0;
            }
            case "f" -> {
                var cells = xml.getAttributeValue(null, "ref");
                boolean reachesOthers = cells != null && cells.contains(":") && isOfATable(xml);
                Limits.require(!reachesOthers, name, "une formule y remplit plusieurs cases, " + cells + ".");
            }
            case "t", "r", "rPh", "v", "is" -> {}
            default -> characters = 0;
        }
    }

    private static boolean isOfATable(XMLStreamReader xml) {
        var kind = xml.getAttributeValue(null, "t");
        return "array".equals(kind) || "dataTable".equals(kind);
    }

    /** Without a reference, the one after the last. */
    private int columnOf(String reference) {
        if (reference == null) return column + 1;
        int rank = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++)
            rank = Math.min(rank * LETTERS + Character.toUpperCase(reference.charAt(i)) - 'A' + 1, Limits.COLUMNS + 1);
        return rank;
    }
}
