package coop.alveole.ops.files;

import coop.alveole.domain.shared.file.FileKey;
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

/** What a kept file says of itself in clear: under which key, by which object it is to be named, received when. */
record KeptLine(FileKey key, String object, Instant receivedAt) {
    private static final Pattern LINE =
            Pattern.compile("alveole-kept-1 (\\S{1,120}) ([a-z-]{1,40}-[0-9a-f-]{36}) (\\S{1,40})");

    KeptLine {
        receivedAt = receivedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    String text() {
        return "alveole-kept-1 %s %s %s".formatted(key, object, receivedAt);
    }

    /** Empty when this is another kind of file. */
    static Optional<KeptLine> in(Path file) throws IOException {
        try (var bytes = new DataInputStream(Files.newInputStream(file))) {
            return read(bytes.readUTF());
        } catch (EOFException | UTFDataFormatException other) {
            return Optional.empty();
        }
    }

    private static Optional<KeptLine> read(String line) {
        var said = LINE.matcher(line);
        if (!said.matches()) return Optional.empty();
        try {
            return Optional.of(new KeptLine(new FileKey(said.group(1)), said.group(2), Instant.parse(said.group(3))));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
