package coop.alveole.command.imports.file;

import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of one part, event by event: no DTD, no entity of its own, nothing deep or without end. */
final class SafeXml {
    private static final XMLInputFactory PARSERS = parsers();

    private interface Parsing<T> {
        T parse() throws XMLStreamException;
    }

    private final String name;
    private final CountedStream bytes;
    private final XMLStreamReader xml;
    private int depth;

    SafeXml(String name, CountedStream bytes) {
        this.name = name;
        this.bytes = bytes;
        this.xml = parsed(() -> PARSERS.createXMLStreamReader(bytes));
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

    private <T> T parsed(Parsing<T> parsing) {
        try {
            return parsing.parse();
        } catch (XMLStreamException malformed) {
            throw Limits.refused(name, "le XML d'une de ses parties ne se lit pas.");
        }
    }

    boolean hasNext() {
        return parsed(xml::hasNext);
    }

    /** The kind of the next event, as {@link XMLStreamConstants} numbers it. */
    int next() {
        int event = parsed(xml::next);
        bytes.piece();
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw Limits.refused(name, "son XML porte une DTD ou une entité, ce qu'aucun tableur n'écrit.");
            case XMLStreamConstants.START_ELEMENT ->
                Limits.require(++depth <= Limits.DEPTH, name, "son XML est imbriqué plus de cent fois.");
            case XMLStreamConstants.END_ELEMENT -> depth--;
            default -> {}
        }
        return event;
    }

    /** To the end of the part, for what it may not hold. */
    void toEnd() {
        while (hasNext()) next();
    }

    /** To the end of the element that has just begun. */
    void skip() {
        int outside = depth - 1;
        while (depth > outside) next();
    }

    String element() {
        return xml.getLocalName();
    }

    boolean isOf(String namespace) {
        return namespace.equals(xml.getNamespaceURI());
    }

    boolean is(String namespace, String element) {
        return element.equals(element()) && isOf(namespace);
    }

    /** Of any namespace. */
    Optional<String> attribute(String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(null, attribute));
    }

    Optional<String> attribute(String namespace, String attribute) {
        return Optional.ofNullable(xml.getAttributeValue(namespace, attribute));
    }

    /** Of an event of characters, which is a piece of what stands between two marks. */
    String characters() {
        return xml.getText();
    }

    int length() {
        return xml.getTextLength();
    }
}
