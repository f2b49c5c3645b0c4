package coop.alveole.query.files;

import coop.alveole.domain.shared.file.SealedFile;
import java.io.IOException;
import java.io.InputStream;
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

    /** Empty once its key is destroyed, or where the file is missing; to be closed. */
    Optional<Opened> open(SealedFile file);
}
