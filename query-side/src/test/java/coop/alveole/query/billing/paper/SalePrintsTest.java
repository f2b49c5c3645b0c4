package coop.alveole.query.billing.paper;

import static coop.alveole.query.billing.paper.SalePapers.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Named.named;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.query.billing.facturx.FacturX;
import coop.alveole.query.billing.facturx.Verdict;
import coop.alveole.query.print.Pdf;
import coop.alveole.query.print.Printer;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves can be kept, is read by people and by platforms, and is the same each time. */
class SalePrintsTest {
    private static final SalePrints PRINTS = new SalePrints(new Printer());
    private static final SalePaper ORDINARY =
            draft(hours("Pose de parquet", 12, TWENTY)).paper();
    private static final SalePaper QUOTE = draft(hours("Pose de parquet", 12, TWENTY))
            .kind(SaleKind.QUOTE, "DE2027-0007")
            .paper();

    private static byte[] printed(SalePaper paper) {
        return PRINTS.of(paper, Brand.OURS);
    }

    static Stream<Named<SalePaper>> invoices() {
        return Stream.of(
                named("an ordinary one", ORDINARY),
                named("two hundred lines", twoHundredLines()),
                named("a credit note", creditNote()),
                named("hostile words", hostile()));
    }

    private static SalePaper creditNote() {
        return draft(hours("Heures comptées deux fois", 3, TWENTY))
                .kind(SaleKind.CREDIT_NOTE, "AV2027-0003")
                .after(new Earlier(SaleKind.INVOICE, "FA2027-0012", LocalDate.of(2027, 1, 5), new Money(78_600)))
                .paper();
    }

    private static SalePaper hostile() {
        return draft(
                        hours("<script>alert('&amp;')</script> & ]]> ${page.number}", 1, TWENTY),
                        hours("😀 \u0001 \uFFFE שלום مرحبا \u202Einversé", 1, TWENTY),
                        hours("é".repeat(500), 1, TWENTY))
                .saying(false, "<b>&lt;</b> ".repeat(40))
                .paper();
    }

    private static SalePaper twoHundredLines() {
        return draft(IntStream.rangeClosed(1, 200)
                        .mapToObj(at -> PaperLine.of(
                                "Lot " + (1 + at / 40),
                                "Article n° " + at,
                                Nature.GOODS,
                                new Quantity(at * 1_000L),
                                Unit.METRE,
                                new Money(at),
                                TWENTY))
                        .toArray(PaperLine[]::new))
                .paper();
    }

    @ParameterizedTest
    @MethodSource("invoices")
    void anInvoiceCanBeKeptAndIsValid(SalePaper paper) throws Exception {
        var file = printed(paper);
        Pdf.assertToBeKept(file);
        assertThat(Verdict.ofPdf(file)).isEqualTo(new Verdict(true, List.of()));
        assertThat(inside(file)).isEqualTo(FacturX.of(paper));
    }

    @Test
    void aQuoteIsAPdfAlone() throws Exception {
        var file = printed(QUOTE);
        Pdf.assertToBeKept(file);
        assertThat(words(file)).contains("Devis", "DE2027-0007", "Valable jusqu'au", "bon pour");
        try (var document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
    }

    @Test
    void thePagesSayWhatTheLawWants() throws IOException {
        var text = words(printed(draft(hours("Pose", 12, TWENTY), hours("Formation", 2, TRAINING))
                .saying(true, "Terme du contrat : 31/12/2027")
                .paper()));
        assertThat(text)
                .contains("Facture", "FA2027-0042", "12/03/2027", "11/04/2027", "le 10/03/2027", "services")
                .contains("à capital variable", "SIREN 552100554", "RCS Tours 552 100 554", "TVA FR18552100554")
                .contains("24 37 01234 37", "SIREN 123456782", "TVA FR32123456782", "12 quai Paul-Bert")
                .contains("12 h", "65,50 €", "786,00 €", "157,20 €", "131,00 €", "exonéré", "1 074,20 €")
                .contains("261-4-4°", "Pas d'escompte", "trois fois le taux", "40 €", "d'après les débits")
                .contains("Terme du contrat : 31/12/2027.", "IBAN FR76 3000 6000 0112 3456 7890 189");
    }

    @Test
    void eachOfManyPagesHasItsHeadingsAndItsPlace() throws IOException {
        var pages = Pdf.pages(printed(twoHundredLines()));
        assertThat(pages)
                .hasSizeGreaterThan(4)
                .allSatisfy(page -> assertThat(page).contains("/ " + pages.size(), "La Ruche des Halles, SARL Scop"));
        assertThat(pages.subList(0, pages.size() - 1))
                .allSatisfy(page -> assertThat(page).contains("Désignation", "Montant HT"));
        var text = String.join(" ", pages);
        assertThat(IntStream.rangeClosed(1, 200))
                .allSatisfy(at -> assertThat(text).contains("Article n° " + at + " "));
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(printed(ORDINARY)).isEqualTo(new SalePrints(new Printer()).of(ORDINARY, Brand.OURS));
        assertThat(printed(creditNote())).isNotEqualTo(printed(ORDINARY));
    }

    @Test
    void aClusterHasItsColourAndItsLogo() throws Exception {
        var theirs = PRINTS.of(ORDINARY, new Brand("#1d5c4b", Optional.of(logo())));
        Pdf.assertToBeKept(theirs);
        assertThat(colours(theirs))
                .contains(0x1d5c4b, Color.MAGENTA.getRGB() & 0xffffff)
                .doesNotContain(0x8a4b00);
        assertThat(colours(printed(ORDINARY))).contains(0x8a4b00).doesNotContain(0x1d5c4b);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Brand("red; } body { display: none", Optional.empty()));
    }

    private static byte[] logo() throws IOException {
        var image = new BufferedImage(120, 40, BufferedImage.TYPE_INT_RGB);
        var ink = image.createGraphics();
        ink.setColor(Color.MAGENTA);
        ink.fillRect(0, 0, 120, 40);
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static IntStream colours(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 50);
            return IntStream.of(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                    .map(each -> each & 0xffffff)
                    .distinct();
        }
    }

    private static String words(byte[] file) throws IOException {
        return Pdf.text(file).replace('\u00a0', ' ');
    }

    private static byte[] inside(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var files =
                    document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
            assertThat(files).containsOnlyKeys("factur-x.xml");
            return files.values().iterator().next().getEmbeddedFile().toByteArray();
        }
    }
}
