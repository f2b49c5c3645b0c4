package coop.alveole.command.files;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.filter.FilterFactory;

/**
 * The streams of a PDF as they lie in the file, each unfolded only to be counted: a library would hold what comes out, and a
 * stream of a thousandth of that is enough to fill the memory.
 */
final class PdfStreams {
    /** A page of the finest scan. */
    private static final long BYTES_OF_ONE = 100_000_000;

    private static final int TIMES_IN_A_FILE = 5;
    private static final int LONGEST_DICTIONARY = 65_536;

    private static final Pattern STREAM = Pattern.compile("(?<!end)stream *\r?\n?");
    private static final Pattern FILTERS = Pattern.compile("/Filter\\s*(\\[[^]]*]|/[^\\s/<>\\[(]+|\\d+\\s+\\d+\\s+R)");
    private static final Pattern NAME = Pattern.compile("/([^\\s/\\]]+)");
    private static final Pattern ESCAPE = Pattern.compile("#([0-9A-Fa-f]{2})");
    /** What unfolds otherwise than by inflating, which is tried whatever the file says. */
    private static final Set<String> OTHERS =
            Set.of("ASCIIHexDecode", "AHx", "ASCII85Decode", "A85", "RunLengthDecode", "RL", "LZWDecode", "LZW");

    private final Path file;
    private final long bytesOfOne;
    private long bytes;

    PdfStreams(Path file) {
        this(file, BYTES_OF_ONE);
    }

    PdfStreams(Path file, long bytesOfOne) {
        this.file = file;
        this.bytesOfOne = bytesOfOne;
    }

    /** That a stream has come to so many bytes, by so many more. */
    void add(long ofOne, int more) {
        bytes += more;
        FileGate.require(
                ofOne <= bytesOfOne && bytes <= TIMES_IN_A_FILE * bytesOfOne,
                file,
                "le PDF se déplie en plus de 100 Mo d'un bloc, ou de 500 Mo en tout : enregistrez-le à neuf.");
    }

    void require() throws IOException {
        var all = Files.readAllBytes(file);
        var text = new String(all, ISO_8859_1);
        var streams = STREAM.matcher(text);
        while (streams.find() && !Thread.currentThread().isInterrupted())
            require(all, streams.end(), filters(dictionary(text, streams.start())));
    }

    /** One that begins there; where it says that it ends is not believed. */
    void require(byte[] all, int from, List<String> filters) {
        try (var inflated = Unfolded.countedBy(this)) {
            inflated.fold(all, from);
        }
        var others = filters.stream().filter(OTHERS::contains).toList();
        if (others.isEmpty()) return;
        FileGate.require(
                others.size() == 1 && others.getFirst().equals(filters.getFirst()),
                file,
                "une partie du PDF est comprimée deux fois : enregistrez-le à neuf.");
        unfold(others.getFirst(), all, from);
    }

    private void unfold(String filter, byte[] all, int from) {
        try (var unfolded = Unfolded.countedBy(this);
                var folded = new ByteArrayInputStream(all, from, all.length - from)) {
            FilterFactory.INSTANCE.getFilter(filter).decode(folded, unfolded, new COSDictionary(), 0);
        } catch (IOException broken) {
            // Nobody unfolds it any further either: what has come out until then is counted.
            return;
        }
    }

    private static String dictionary(String text, int stream) {
        int object = text.lastIndexOf("obj", stream);
        return text.substring(Math.max(object, Math.max(0, stream - LONGEST_DICTIONARY)), stream);
    }

    private List<String> filters(String dictionary) {
        var said = FILTERS.matcher(ESCAPE.matcher(dictionary).replaceAll(PdfStreams::character));
        var values = said.results().map(found -> found.group(1)).toList();
        FileGate.require(
                values.stream().noneMatch(value -> value.endsWith("R")),
                file,
                "le PDF ne dit pas comment il est comprimé : enregistrez-le à neuf.");
        return values.stream()
                .flatMap(value -> NAME.matcher(value).results())
                .map(name -> name.group(1))
                .toList();
    }

    private static String character(MatchResult escape) {
        int code = Integer.parseInt(escape.group(1), 16);
        return Matcher.quoteReplacement(Character.toString(code));
    }
}
