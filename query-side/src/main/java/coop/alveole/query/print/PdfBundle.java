package coop.alveole.query.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Documents of ours as one file, so that they are printed at once: each as it is, beginning on a page of its own. What the
 * file says of itself is what the first one says; of the same documents, the same bytes.
 */
public final class PdfBundle {
    private PdfBundle() {}

    public static byte[] of(byte[] first, List<byte[]> others) {
        var open = new ArrayList<PDDocument>();
        try (var all = Loader.loadPDF(first)) {
            var merger = new PDFMergerUtility();
            for (var other : others) {
                var document = Loader.loadPDF(other);
                open.add(document);
                merger.appendDocument(all, document);
            }
            var out = new ByteArrayOutputStream();
            all.setDocumentId((long) others.size());
            all.save(out);
            return out.toByteArray();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } finally {
            open.forEach(PdfBundle::close);
        }
    }

    /** Only once all is written: its pages are read until then. */
    private static void close(PDDocument document) {
        try {
            document.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
