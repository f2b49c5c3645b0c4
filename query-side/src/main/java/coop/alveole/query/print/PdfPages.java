package coop.alveole.query.print;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** One page of ours as a PDF/A-3U that says its structure aloud (PDF/UA-1); of the same page and day, the same bytes. */
final class PdfPages {
    private static final String PROGRAM = "Alvéole";
    private static final DateTimeFormatter IN_THE_FILE = DateTimeFormatter.ofPattern("'D:'yyyyMMdd'000000+00''00'''");

    private PdfPages() {}

    static byte[] of(String xhtml, String title, LocalDate day, Beside beside) throws IOException {
        var builder = new PdfRendererBuilder();
        builder.usePdfAConformance(PdfAConformance.PDFA_3_U);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.withProducer(PROGRAM);
        OurTypeface.into(builder);
        OurResources.alone(builder, beside);
        builder.withHtmlContent(xhtml, OurResources.BASE);
        try (var renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            return bytes(renderer.getPdfDocument(), title, day, beside);
        }
    }

    private static byte[] bytes(PDDocument document, String title, LocalDate day, Beside beside) throws IOException {
        dated(document, day, beside.invoice().isPresent());
        if (beside.invoice().isPresent()) InvoiceInside.of(beside.invoice().get(), IN_THE_FILE.format(day), document);
        document.setDocumentId((long) (title + day).hashCode());
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }

    /** The library writes the moment of its work, in two places that must agree. */
    private static void dated(PDDocument document, LocalDate day, boolean isInvoice) throws IOException {
        document.getDocumentInformation().getCOSObject().setString(COSName.CREATION_DATE, IN_THE_FILE.format(day));
        var metadata = document.getDocumentCatalog().getMetadata();
        var said = new String(metadata.toByteArray(), StandardCharsets.UTF_8)
                .replaceFirst(
                        "<xmp:CreateDate>[^<]*</xmp:CreateDate>",
                        "<xmp:CreateDate>" + day + "T00:00:00+00:00</xmp:CreateDate>");
        var whole = isInvoice ? InvoiceInside.metadata(said) : said;
        metadata.importXMPMetadata(whole.getBytes(StandardCharsets.UTF_8));
    }
}
