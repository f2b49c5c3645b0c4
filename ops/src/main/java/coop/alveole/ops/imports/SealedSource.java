package coop.alveole.ops.imports;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UTFDataFormatException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a sealed file says of itself in clear, in its first line: under which key, of which drop, the how manieth of how
 * many, received when. Its name and its words are sealed.
 */
record SealedSource(String key, String filesId, int rank, int of, Instant receivedAt) {
    private static final Pattern LINE = Pattern.compile(
            "alveole-file-1 (file/[0-9a-f-]{36}) (files-[0-9a-f-]{36}) (\\d{1,2})/(\\d{1,2}) (\\S{1,40})");

    SealedSource {
        receivedAt = receivedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    String line() {
        return "alveole-file-1 %s %s %d/%d %s".formatted(key, filesId, rank, of, receivedAt);
    }

    /** Empty when this is no file of ours. */
    static Optional<SealedSource> in(Path file) throws IOException {
        try (var bytes = new DataInputStream(Files.newInputStream(file))) {
            return read(bytes.readUTF());
        } catch (EOFException | UTFDataFormatException other) {
            return Optional.empty();
        }
    }

    private static Optional<SealedSource> read(String line) {
        var said = LINE.matcher(line);
        if (!said.matches()) return Optional.empty();
        try {
            return Optional.of(new SealedSource(
                    said.group(1),
                    said.group(2),
                    Integer.parseInt(said.group(3)),
                    Integer.parseInt(said.group(4)),
                    Instant.parse(said.group(5))));
        } catch (DateTimeException noInstant) {
            return Optional.empty();
        }
    }
}
