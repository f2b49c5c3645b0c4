package coop.alveole.query.files;

import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.query.files.KeptFiles.Opened;
import coop.alveole.query.shared.Words;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Kept files in the copy of somebody's data: at which place each one is, and its bytes there. */
@Component
public class FileCopies {
    /** Its place ends with the name under which it was kept; {@code shown} is whether its reader gets it at all. */
    public record ToCopy(SealedFile file, boolean shown, String beginningOfItsPlace) {
        private String place(Opened opened) {
            return beginningOfItsPlace + "-" + opened.name();
        }
    }

    /** Where the files of the copy go. */
    public interface Into {
        void add(String place, InputStream bytes) throws IOException;
    }

    private final KeptFiles kept;

    public FileCopies(KeptFiles kept) {
        this.kept = kept;
    }

    /** « réservé » or « effacé » where its reader gets none. */
    public String told(ToCopy file) {
        if (!file.shown()) return Words.RESERVED.text();
        return kept.read(file.file(), file::place).orElseGet(Words.ERASED::text);
    }

    /** One after the other, none of them in memory whole. */
    public void copy(Collection<ToCopy> files, Into into) throws IOException {
        for (var file : files) {
            var opened = file.shown() ? kept.open(file.file()) : Optional.<Opened>empty();
            if (opened.isEmpty()) continue;
            try (var bytes = opened.get()) {
                into.add(file.place(bytes), bytes.bytes());
            }
        }
    }
}
