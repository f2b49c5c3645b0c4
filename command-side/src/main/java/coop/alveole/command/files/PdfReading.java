package coop.alveole.command.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;

/** The library reads a PDF whose streams have been counted; what lies encrypted in the file is counted once it is in clear. */
final class PdfReading extends PDFParser {
    private final PdfStreams streams;
    private final Set<Long> counted = new HashSet<>();

    private PdfReading(RandomAccessRead source, PdfStreams streams) throws IOException {
        super(source, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        this.streams = streams;
    }

    static int pages(Path file, PdfStreams streams) throws IOException {
        streams.require();
        try (var source = new RandomAccessReadBufferedFile(file.toFile());
                var document = new PdfReading(source, streams).parse()) {
            return document.getNumberOfPages();
        }
    }

    /** Objects packed together are unfolded all at once. */
    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey wanted) throws IOException {
        if (securityHandler != null && counted.add(number)) {
            var packed = document.getObjectFromPool(new COSObjectKey(number, 0)).getObject();
            if (packed instanceof COSStream stream) {
                try (var raw = stream.createRawInputStream()) {
                    streams.require(raw.readAllBytes(), 0, names(stream.getFilters()));
                }
            }
        }
        return super.parseObjectStreamObject(number, wanted);
    }

    private static List<String> names(@Nullable COSBase filters) {
        return switch (filters) {
            case COSName name -> List.of(name.getName());
            case COSArray array ->
                StreamSupport.stream(array.spliterator(), false)
                        .flatMap(each -> names(each).stream())
                        .toList();
            case null, default -> List.of();
        };
    }
}
