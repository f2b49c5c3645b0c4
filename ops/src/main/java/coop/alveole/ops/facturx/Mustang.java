package coop.alveole.ops.facturx;

import coop.alveole.ops.facturx.FileVerdict.Found;
import coop.alveole.ops.facturx.FileVerdict.Weight;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.mustangproject.validator.IrrecoverableValidationError;
import org.mustangproject.validator.PDFValidator;
import org.mustangproject.validator.ValidationContext;
import org.mustangproject.validator.ValidationResultItem;
import org.mustangproject.validator.XMLValidator;
import org.verapdf.core.VeraPDFException;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.results.TestAssertion;

/** Mustang's validator: PDF/A-3 and its metadata, then the XML, each heard to its end; the rules of Germany are left out. */
final class Mustang {
    /** A rule that is broken a thousand times is said once. */
    private static final int RULES = 20;

    private Mustang() {}

    static List<Found> ofPdf(byte[] pdf) {
        var context = new ValidationContext(null);
        var found = new ArrayList<Found>();
        try {
            var validator = new PDFValidator(context);
            validator.setFilenameAndContents("facture.pdf", pdf);
            validator.validate();
        } catch (IrrecoverableValidationError stopped) {
            found.add(InvoiceFile.error("le contrôle du PDF s'est arrêté."));
        }
        found.addAll(found(context));
        if (!context.isValid()) archiveRules(pdf).map(InvoiceFile::error).forEach(found::add);
        return found;
    }

    /** Adds what it finds, and answers which profile the file says it has. */
    static String ofXml(byte[] xml, List<Found> found) {
        var context = new ValidationContext(null);
        try {
            var validator = new XMLValidator(context);
            validator.disableNotices();
            var text = new String(xml, StandardCharsets.UTF_8).replace("\uFEFF", "");
            validator.setStringContent(text);
            // Its own recomputation does not know a line without a rate; the rules do.
            if (text.contains("CategoryCode>O<")) validator.disableArithmeticCheck();
            validator.validate();
        } catch (IrrecoverableValidationError stopped) {
            found.add(InvoiceFile.error("le contrôle du XML s'est arrêté."));
        }
        found.addAll(found(context));
        return Objects.requireNonNullElse(context.getProfile(), "");
    }

    private static List<Found> found(ValidationContext context) {
        return context.getResults().stream().flatMap(Mustang::found).distinct().toList();
    }

    private static Stream<Found> found(ValidationResultItem item) {
        var words = String.valueOf(item.getMessage())
                .replaceAll("\\s+", " ")
                .replaceFirst(" from /xslt/.*$", "")
                .strip();
        return switch (item.getSeverity()) {
            case notice -> Stream.empty();
            case warning -> Stream.of(new Found(Weight.WARNING, words));
            case error, fatal, exception -> Stream.of(InvoiceFile.error(words));
        };
    }

    /** It only says that the PDF is none to be kept; which rules, veraPDF says. */
    private static Stream<String> archiveRules(byte[] pdf) {
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf));
                var validator = Foundries.defaultInstance().createValidator(parser.getFlavour(), false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(each -> each.getStatus() == TestAssertion.Status.FAILED)
                    .map(each -> "PDF/A, " + each.getRuleId().getClause() + " : " + each.getMessage())
                    .distinct()
                    .limit(RULES)
                    .toList()
                    .stream();
        } catch (VeraPDFException | IOException unreadable) {
            return Stream.of("PDF/A : veraPDF ne le lit pas.");
        }
    }
}
