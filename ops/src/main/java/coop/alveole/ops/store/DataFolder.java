package coop.alveole.ops.store;

import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds one house: made for its owner alone, and writable, or the house does not open. */
final class DataFolder {
    private DataFolder() {}

    static void makeOrRequire(Path folder) {
        try {
            if (Files.notExists(folder))
                Files.createDirectories(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } catch (IOException refused) {
            throw new CannotStart(
                    "Le dossier de données " + folder + " ne peut pas être créé : choisissez-en un autre avec --data.",
                    refused);
        }
        requireWritable(folder);
    }

    static void requireWritable(Path path) {
        if (!Files.isWritable(path))
            throw new CannotStart(
                    path + " est en lecture seule : donnez-en le droit d'écriture à l'utilisateur qui lance Alvéole.");
    }
}
