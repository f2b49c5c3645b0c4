package coop.alveole.query.billing.facturx;

import java.io.IOException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;

/** The data that travel inside the PDF of an invoice. */
public final class XmlInside {
    private XmlInside() {}

    /** The first file that bears one of these names. */
    public static Optional<byte[]> of(byte[] pdf, Collection<String> names) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var all = document.getDocumentCatalog().getNames();
            var files = all == null ? null : all.getEmbeddedFiles();
            var named = files == null ? null : files.getNames();
            if (named == null) return Optional.empty();
            for (var each : named.entrySet())
                if (names.contains(each.getKey().toLowerCase(Locale.ROOT))) return bytes(each.getValue());
            return Optional.empty();
        }
    }

    private static Optional<byte[]> bytes(PDComplexFileSpecification file) throws IOException {
        var embedded = file.getEmbeddedFile();
        return embedded == null ? Optional.empty() : Optional.of(embedded.toByteArray());
    }
}
