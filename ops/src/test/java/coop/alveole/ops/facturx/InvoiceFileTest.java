package coop.alveole.ops.facturx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.ops.CannotStart;
import coop.alveole.ops.bench.InventedSales;
import coop.alveole.query.billing.facturx.FacturX;
import coop.alveole.query.billing.paper.Brand;
import coop.alveole.query.billing.paper.SalePrints;
import coop.alveole.query.print.Printer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is valid, or each thing that is wrong with it is said in a sentence. */
class InvoiceFileTest {
    private static final byte[] XML = FacturX.of(InventedSales.invoice(10));
    private static final byte[] PDF = new SalePrints(new Printer()).of(InventedSales.invoice(10), Brand.OURS);

    @TempDir
    Path folder;

    private static FileVerdict changed(String from, String to) {
        var xml = new String(XML, StandardCharsets.UTF_8);
        assertThat(xml).contains(from);
        return InvoiceFile.verdict(xml.replace(from, to).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ourOwnIsValidAsPdfAndAsXml() throws IOException {
        var file = Files.write(folder.resolve("facture.pdf"), PDF);
        assertThat(InvoiceFile.verdict(file).sentences())
                .containsExactly(
                        "profil : urn:cen.eu:en16931:2017", "règles françaises : regardées", "Ce fichier est valable.");
        assertThat(InvoiceFile.verdict(XML).sentences()).endsWith("Ce fichier est valable.");
    }

    @Test
    void aChangedAmountIsAnErrorAndALackingMentionAWarning() {
        var amount = changed("<ram:DuePayableAmount>", "<ram:DuePayableAmount>1");
        assertThat(amount.isValid()).isFalse();
        assertThat(amount.sentences())
                .anySatisfy(line -> assertThat(line).startsWith("erreur : ").contains("BR-CO-16"))
                .endsWith("Ce fichier n'est pas valable.");
        var mention = changed("<ram:SubjectCode>PMT</ram:SubjectCode>", "<ram:SubjectCode>AAI</ram:SubjectCode>");
        assertThat(mention.isValid()).isTrue();
        assertThat(mention.sentences())
                .anySatisfy(line -> assertThat(line).startsWith("avertissement : BR-FR-05/BT-22 : La mention"))
                .endsWith("Ce fichier est valable, avec des avertissements.");
    }

    @Test
    void theFrenchRulesAreSaidNotToHoldAbroad() {
        var verdict =
                changed("<ram:PostcodeCode>37100</ram:PostcodeCode>", "<ram:PostcodeCode>10115</ram:PostcodeCode>");
        assertThat(verdict.frenchRules()).isTrue();
        var xml = new String(XML, StandardCharsets.UTF_8);
        int buyer = xml.indexOf("<ram:BuyerTradeParty>");
        var abroad =
                xml.substring(0, buyer) + xml.substring(buyer).replaceFirst("<ram:CountryID>FR", "<ram:CountryID>DE");
        assertThat(InvoiceFile.verdict(abroad.getBytes(StandardCharsets.UTF_8)).sentences())
                .anySatisfy(line -> assertThat(line).contains("non regardées"));
    }

    @Test
    void aPdfWithoutInvoiceAndAFileOfAnotherKindAreNone() {
        var letter = new Printer()
                .print("<html lang=\"fr\"><head><title>x</title></head><body/></html>", "x", LocalDate.of(2027, 3, 12));
        assertThat(InvoiceFile.verdict(letter).sentences())
                .contains("erreur : le PDF ne contient aucune facture (factur-x.xml).");
        assertThat(InvoiceFile.verdict("%PDF-1.7 rien".getBytes(StandardCharsets.UTF_8))
                        .sentences())
                .contains("erreur : le PDF ne se lit pas.");
        assertThat(InvoiceFile.verdict("bonjour".getBytes(StandardCharsets.UTF_8))
                        .sentences())
                .contains("erreur : le fichier n'est ni un PDF ni un XML.");
        assertThatThrownBy(() -> InvoiceFile.verdict(folder.resolve("absent.pdf")))
                .isInstanceOf(CannotStart.class);
    }

    @Test
    void aHostileXmlIsReadByNoLibrary() {
        var entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
        var deep = "<a>".repeat(200) + "</a>".repeat(200);
        for (var hostile : List.of(entity, deep, "<x", "<x/>"))
            assertThat(InvoiceFile.verdict(hostile.getBytes(StandardCharsets.UTF_8))
                            .isValid())
                    .isFalse();
        assertThat(InvoiceFile.verdict(entity.getBytes(StandardCharsets.UTF_8)).sentences())
                .contains("erreur : le XML porte une DTD ou une entité, ce qu'aucune facture ne fait.");
    }

    /** The same pages without their promise to be kept. */
    @Test
    void aPdfThatCannotBeKeptIsSaidToBeNone() {
        var text = new String(PDF, StandardCharsets.ISO_8859_1);
        assertThat(text).contains("<pdfaid:part>3</pdfaid:part>");
        var spoilt = text.replace("<pdfaid:part>3</pdfaid:part>", "<pdfaid:part>1</pdfaid:part>")
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(InvoiceFile.verdict(spoilt).isValid()).isFalse();
    }
}
