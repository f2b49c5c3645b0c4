package coop.alveole.query.print;

import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a template may ask for besides itself: a file of ours, by {@code alveole:}, or one that lies beside the page, and
 * nothing from anywhere else (security §8).
 */
final class OurResources {
    static final String BASE = "alveole:/";
    private static final Pattern OURS = Pattern.compile("alveole:/?([a-z-]+\\.(?:css|png))");
    private static final String FOLDER = "/documents/";
    /** Every kind of address that the library would follow by itself. */
    private static final Set<String> OTHERS = Set.of("http", "https", "file", "jar", "ftp", "data", "classpath");

    private OurResources() {}

    static void alone(PdfRendererBuilder builder, Beside beside) {
        builder.useUriResolver((_, asked) -> isOurs(asked) ? asked : null);
        for (var moment : ExternalResourceControlPriority.values())
            builder.useExternalResourceAccessControl((asked, _) -> isOurs(asked), moment);
        builder.useProtocolsStreamImplementation(asked -> ours(asked, beside), "alveole");
        builder.useProtocolsStreamImplementation(_ -> new Found(null), OTHERS);
        builder.useHttpStreamImplementation(_ -> new Found(null));
    }

    private static boolean isOurs(@Nullable String asked) {
        return asked != null && OURS.matcher(asked.toLowerCase(Locale.ROOT)).matches();
    }

    private static FSStream ours(String asked, Beside beside) {
        var name = OURS.matcher(asked);
        if (!name.matches()) return new Found(null);
        return new Found(beside.picture(name.group(1))
                .orElseGet(() -> OurResources.class.getResourceAsStream(FOLDER + name.group(1))));
    }

    /** Nothing is an empty file. */
    private record Found(@Nullable InputStream file) implements FSStream {
        @Override
        public InputStream getStream() {
            return Objects.requireNonNullElseGet(file, InputStream::nullInputStream);
        }

        @Override
        public Reader getReader() {
            return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
        }
    }
}
