package coop.alveole.query.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF read again by another hand than ours. */
public final class Pdf {
    private Pdf() {}

    /** The words of each page. */
    public static List<String> pages(byte[] file) throws IOException {
        try (var document = Loader.loadPDF(file)) {
            var words = new PDFTextStripper();
            words.setSortByPosition(true);
            return IntStream.rangeClosed(1, document.getNumberOfPages())
                    .mapToObj(page -> {
                        words.setStartPage(page);
                        words.setEndPage(page);
                        return text(words, document);
                    })
                    .toList();
        }
    }

    private static String text(PDFTextStripper words, org.apache.pdfbox.pdmodel.PDDocument document) {
        try {
            return words.getText(document).replaceAll("\\s+", " ");
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    public static String text(byte[] file) throws IOException {
        return String.join(" ", pages(file));
    }

    /** What veraPDF, whom archives trust, says of it. */
    public static void assertToBeKept(byte[] file) throws VeraPDFException, IOException {
        VeraGreenfieldFoundryProvider.initialise();
        for (var asked : List.of(PDFAFlavour.PDFA_3_U, PDFAFlavour.PDFUA_1))
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), asked);
                    var validator = Foundries.defaultInstance().createValidator(asked, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions().stream()
                                .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                                .map(each -> each.getRuleId().getClause() + " " + each.getMessage()))
                        .as(asked.getId())
                        .isEmpty();
                assertThat(result.isCompliant()).as(asked.getId()).isTrue();
            }
    }
}
