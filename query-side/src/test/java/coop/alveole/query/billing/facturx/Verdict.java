package coop.alveole.query.billing.facturx;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.mustangproject.validator.IrrecoverableValidationError;
import org.mustangproject.validator.PDFValidator;
import org.mustangproject.validator.ValidationContext;
import org.mustangproject.validator.XMLValidator;

/** What the validator of Mustang says, with the rules of EN 16931 and the French ones; German notices are left out. */
public record Verdict(boolean valid, List<String> messages) {
    public static Verdict ofXml(byte[] xml) throws IrrecoverableValidationError {
        var context = new ValidationContext(null);
        var validator = new XMLValidator(context);
        validator.disableNotices();
        var text = new String(xml, StandardCharsets.UTF_8);
        validator.setStringContent(text);
        // Its own recomputation does not know a line without a rate.
        if (text.contains("CategoryCode>O<")) validator.disableArithmeticCheck();
        validator.validate();
        return of(context);
    }

    public static Verdict ofPdf(byte[] pdf) throws IrrecoverableValidationError {
        var context = new ValidationContext(null);
        var validator = new PDFValidator(context);
        validator.setFilenameAndContents("facture.pdf", pdf);
        validator.validate();
        return of(context);
    }

    private static Verdict of(ValidationContext context) {
        return new Verdict(
                context.isValid(),
                context.getResults().stream()
                        .map(each -> each.getSeverity() + " " + each.getMessage() + " " + each.getLocation())
                        .toList());
    }
}
