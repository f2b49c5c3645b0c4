package coop.alveole.query.billing.facturx;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.paper.SalePaper;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The totals that the library has written: it counts by itself, and must come to the cent that is on the paper. */
record WrittenSums(Map<String, Money> totals) {
    private static final String TOTALS = "SpecifiedTradeSettlementHeaderMonetarySummation";

    static WrittenSums of(byte[] xml) {
        try {
            var reader = XMLInputFactory.newDefaultFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext())
                if (reader.next() == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals(TOTALS)) return new WrittenSums(totals(reader));
            throw new IllegalStateException("an invoice without totals was written");
        } catch (XMLStreamException unreadable) {
            throw new IllegalStateException("what was written is no XML", unreadable);
        }
    }

    private static Map<String, Money> totals(XMLStreamReader reader) throws XMLStreamException {
        var found = new HashMap<String, Money>();
        while (reader.nextTag() == XMLStreamConstants.START_ELEMENT) {
            var name = reader.getLocalName();
            found.put(name, cents(reader.getElementText()));
        }
        return Map.copyOf(found);
    }

    private static Money cents(String euros) {
        return new Money(new BigDecimal(euros).movePointRight(2).longValueExact());
    }

    void requireThoseOf(SalePaper paper) {
        var sums = paper.sums();
        same("LineTotalAmount", sums.lines());
        same("AllowanceTotalAmount", sums.discounts());
        same("TaxBasisTotalAmount", sums.netOfVat());
        same("TaxTotalAmount", sums.vatAmount());
        same("GrandTotalAmount", sums.inclVat());
        same("TotalPrepaidAmount", sums.prepaid());
        same("DuePayableAmount", sums.payable());
    }

    private void same(String name, Money due) {
        if (!due.equals(totals.get(name)))
            throw new IllegalStateException("%s is written as %s cents, not %s".formatted(name, totals.get(name), due));
    }
}
