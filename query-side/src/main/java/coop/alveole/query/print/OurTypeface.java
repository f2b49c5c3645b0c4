package coop.alveole.query.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.InputStream;
import java.util.Objects;

/** DejaVu Sans Condensed: every letter of our languages, free to embed; only the letters that are used go in. */
final class OurTypeface {
    private static final String NAME = "Alveole";
    private static final String FILES = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final int PLAIN = 400;
    private static final int BOLD = 700;

    private OurTypeface() {}

    static void into(PdfRendererBuilder builder) {
        builder.useFont(() -> file(""), NAME, PLAIN, FontStyle.NORMAL, true);
        builder.useFont(() -> file("-Bold"), NAME, BOLD, FontStyle.NORMAL, true);
    }

    private static InputStream file(String style) {
        return Objects.requireNonNull(OurTypeface.class.getResourceAsStream(FILES + style + ".ttf"), "the typeface");
    }
}
