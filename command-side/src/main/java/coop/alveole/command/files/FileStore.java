package coop.alveole.command.files;

import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Seals files, each under a key of its own. A file is on the disk before the event that names it: one that no event
 * names, after a refusal or a crash, harms nobody and is taken away some days later.
 */
public interface FileStore {
    /**
     * {@code object} is the id of the aggregate whose event will name it; {@code name} is sealed with it, and is what it is
     * called when somebody takes it out.
     */
    record NewFile(FileOwner owner, String object, FileType type, String name) {}

    /** Writes the bytes in clear to where they are sealed. */
    interface Content {
        void writeTo(OutputStream sealing) throws IOException;
    }

    /** Returns once it is on the disk, whole; refused while there is less than 1 GiB left. */
    SealedFile keep(NewFile file, Content content);
}
