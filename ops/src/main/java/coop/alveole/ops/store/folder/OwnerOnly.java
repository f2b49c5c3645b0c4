package coop.alveole.ops.store.folder;

import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Files of the data folder that their owner alone may read, even where somebody opens or copies the folder. */
public final class OwnerOnly {
    private OwnerOnly() {}

    /** Made empty before whoever fills it opens it: SQLite gives its journals the rights of the file. */
    public static void create(Path file) {
        try {
            if (Files.notExists(file))
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } catch (IOException refused) {
            throw new CannotStart(
                    file + " ne peut pas être créé : libérez de la place, ou vérifiez les droits du dossier.", refused);
        }
    }
}
