package coop.alveole.ops.facturx;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The XML of a stranger, read by us before any library: no DTD, no entity, nothing deep (security §8). */
final class GuardedXml {
    private static final int DEPTH = 100;
    private static final String COUNTRY = "CountryID";
    private static final Set<String> PARTIES = Set.of("SellerTradeParty", "BuyerTradeParty");

    /** What it may not hold, in French. */
    static final class Refused extends Exception {
        Refused(String sentence) {
            super(sentence);
        }
    }

    private GuardedXml() {}

    /** Read to its end; whether both sides are in France: only then do the French rules hold. */
    static boolean isFrench(byte[] xml) throws Refused {
        var found = new HashSet<String>();
        var path = new ArrayDeque<String>();
        try {
            var reader = parser().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) step(reader, path, found);
            return found.containsAll(PARTIES);
        } catch (XMLStreamException malformed) {
            throw new Refused("le XML ne se lit pas.");
        }
    }

    private static void step(XMLStreamReader reader, Deque<String> path, Set<String> found)
            throws XMLStreamException, Refused {
        switch (reader.next()) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE, XMLStreamConstants.ENTITY_DECLARATION ->
                throw new Refused("le XML porte une DTD ou une entité, ce qu'aucune facture ne fait.");
            case XMLStreamConstants.START_ELEMENT -> {
                path.push(reader.getLocalName());
                if (path.size() > DEPTH) throw new Refused("le XML est imbriqué plus de cent fois.");
            }
            case XMLStreamConstants.CHARACTERS -> country(reader, path, found);
            case XMLStreamConstants.END_ELEMENT -> path.pop();
            default -> {}
        }
    }

    private static void country(XMLStreamReader reader, Deque<String> path, Set<String> found) {
        if (COUNTRY.equals(path.peek()) && reader.getText().strip().equals("FR"))
            path.stream().filter(PARTIES::contains).forEach(found::add);
    }

    private static XMLInputFactory parser() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", "0"); // ours says it in a sentence
        return factory;
    }
}
