package coop.alveole.query.files;

import coop.alveole.domain.shared.file.SealedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Opens files that were sealed; whether the reader may is judged before (Viewer). */
public interface KeptFiles {
    /** A file in clear, under the name with which it was kept. */
    record Opened(String name, InputStream bytes) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            bytes.close();
        }
    }

    /** What somebody makes of it while it is open. */
    interface Use<T> {
        T of(Opened opened) throws IOException;
    }

    /** Empty once its key is destroyed, or where the file is missing; to be closed. */
    Optional<Opened> open(SealedFile file);

    /** Opened, used and closed; empty where there is nothing to open. */
    default <T> Optional<T> read(SealedFile file, Use<T> use) {
        var found = open(file);
        if (found.isEmpty()) return Optional.empty();
        try (var opened = found.get()) {
            return Optional.of(use.of(opened));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
