package coop.alveole.query.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** The XML of an invoice inside its PDF, as Factur-X 1.0 has it: another form of the same, named in the metadata. */
final class InvoiceInside {
    private static final String FILE = "factur-x.xml";
    private static final String END = "</rdf:RDF>";
    private static final String SCHEMAS_END = "</rdf:Bag>";

    /** What the four words are, then the words (Factur-X 1.0, chapter on XMP). */
    private static final String SAID = """
              <rdf:Description xmlns:fx="urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#" rdf:about="">
                <fx:DocumentType>INVOICE</fx:DocumentType>
                <fx:DocumentFileName>factur-x.xml</fx:DocumentFileName>
                <fx:Version>1.0</fx:Version>
                <fx:ConformanceLevel>EN 16931</fx:ConformanceLevel>
              </rdf:Description>
            """;

    private static final String SCHEMA_HEAD = """
                  <rdf:li rdf:parseType="Resource">
                    <pdfaSchema:schema>Factur-X PDFA Extension Schema</pdfaSchema:schema>
                    <pdfaSchema:namespaceURI>urn:factur-x:pdfa:CrossIndustryDocument:invoice:1p0#</pdfaSchema:namespaceURI>
                    <pdfaSchema:prefix>fx</pdfaSchema:prefix>
                    <pdfaSchema:property>
                      <rdf:Seq>
            """;

    private static final String PROPERTY = """
                        <rdf:li rdf:parseType="Resource">
                          <pdfaProperty:name>%1$s</pdfaProperty:name>
                          <pdfaProperty:valueType>Text</pdfaProperty:valueType>
                          <pdfaProperty:category>external</pdfaProperty:category>
                          <pdfaProperty:description>%1$s</pdfaProperty:description>
                        </rdf:li>
            """;

    private static final String SCHEMA_FOOT = """
                      </rdf:Seq>
                    </pdfaSchema:property>
                  </rdf:li>
            """;

    private InvoiceInside() {}

    /** {@code moment} as PDF writes it. */
    static void of(byte[] xml, String moment, PDDocument document) throws IOException {
        var file = new PDEmbeddedFile(document, new ByteArrayInputStream(xml), COSName.FLATE_DECODE);
        file.setSubtype("text/xml");
        var about = new COSDictionary();
        about.setString(COSName.MOD_DATE, moment);
        about.setInt(COSName.SIZE, xml.length);
        file.getCOSObject().setItem(COSName.PARAMS, about);
        var named = new PDComplexFileSpecification();
        named.setFile(FILE);
        named.setFileUnicode(FILE);
        named.setEmbeddedFile(file);
        named.setEmbeddedFileUnicode(file);
        named.setFileDescription("Factur-X");
        named.getCOSObject().setName("AFRelationship", "Alternative");
        put(named, document);
    }

    private static void put(PDComplexFileSpecification named, PDDocument document) {
        var catalog = document.getDocumentCatalog();
        var tree = new PDEmbeddedFilesNameTreeNode();
        tree.setNames(Map.of(FILE, named));
        var names = new PDDocumentNameDictionary(catalog);
        names.setEmbeddedFiles(tree);
        catalog.setNames(names);
        var associated = new COSArray();
        associated.add(named.getCOSObject());
        catalog.getCOSObject().setItem("AF", associated);
    }

    /** The metadata of the page, with those of the invoice: the four words, and in the list of schemas what they are. */
    static String metadata(String xmp) {
        var properties = Stream.of("DocumentType", "DocumentFileName", "Version", "ConformanceLevel")
                .map(PROPERTY::formatted)
                .collect(Collectors.joining());
        return before(END, SAID, before(SCHEMAS_END, SCHEMA_HEAD + properties + SCHEMA_FOOT, xmp));
    }

    private static String before(String place, String added, String xmp) {
        var at = xmp.lastIndexOf(place);
        if (at < 0) throw new IllegalStateException("metadata without " + place);
        return xmp.substring(0, at) + added + xmp.substring(at);
    }
}
