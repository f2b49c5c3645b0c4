package coop.alveole.command.shared;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.MediaType;

/** What only a form says: which page it is on, and where to go next. Both stay in this house. */
final class Forms {
    /**
     * An own path: one slash, no scheme, no host, no backslash, no brace but those of {@code {id}}; of coded bytes, those
     * of a letter with an accent and of a space.
     */
    private static final Pattern LOCAL =
            Pattern.compile("/(?!/)(?:[A-Za-z0-9/_.?=&-]|%(?:20|[89A-F][0-9A-F])|\\{id})*");

    private Forms() {}

    static boolean is(HttpServletRequest request) {
        var type = request.getContentType();
        return type != null
                && (type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)
                        || type.startsWith(MediaType.MULTIPART_FORM_DATA_VALUE));
    }

    /** The page to draw again with the refusal on it. */
    static Optional<String> page(HttpServletRequest request) {
        return local(request, "_page");
    }

    /** The page to go to once the fact is recorded; {@code {id}} stands for the object's id. */
    static Optional<String> next(HttpServletRequest request) {
        return local(request, "_next");
    }

    private static Optional<String> local(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getParameter(name))
                .filter(path -> LOCAL.matcher(path).matches());
    }
}
