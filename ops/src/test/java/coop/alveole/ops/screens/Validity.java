package coop.alveole.ops.screens;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What the validator of the W3C says of a page as the house sends it. */
final class Validity {
    /** It is of 2020: HTML has let a form close its dialog since, and a drawing be a group of parts that are read. */
    private static final Set<String> OF_ITS_AGE = Set.of(
            "Bad value “dialog” for attribute “method” on element “form”.",
            "Bad value “group” for attribute “role” on element “svg”.");

    private static final Validity VALIDITY = new Validity();

    private final List<String> errors = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

    private Validity() {
        var handler = new ErrorHandler() {
            @Override
            public void warning(SAXParseException warning) {
                // A warning is an advice on style: the errors are the language.
            }

            @Override
            public void error(SAXParseException error) {
                if (!OF_ITS_AGE.contains(error.getMessage()))
                    errors.add(error.getLineNumber() + ": " + error.getMessage());
            }

            @Override
            public void fatalError(SAXParseException error) {
                error(error);
            }
        };
        try {
            validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", handler);
            validator.setUpValidatorAndParsers(handler, false, false);
        } catch (Exception unready) {
            throw new IllegalStateException("the validator does not start", unready);
        }
    }

    static synchronized List<String> errors(String page) {
        return VALIDITY.of(page);
    }

    private List<String> of(String page) {
        errors.clear();
        var source = new InputSource(new StringReader(page));
        source.setSystemId("https://exemple.invalid/");
        try {
            validator.checkHtmlInputSource(source);
        } catch (Exception unread) {
            throw new IllegalStateException("the validator does not read the page", unread);
        }
        return List.copyOf(errors);
    }
}
