package coop.alveole.ops.store.folder;

import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** The folder that holds one house: made for its owner alone, and writable, or the house does not open. */
public final class DataFolder {
    private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

    private DataFolder() {}

    public static void makeOrRequire(Path folder) {
        try {
            if (Files.notExists(folder)) Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(OWNER));
        } catch (IOException refused) {
            throw new CannotStart(
                    "Le dossier de données " + folder + " ne peut pas être créé : choisissez-en un autre avec --data.",
                    refused);
        }
        requireWritable(folder);
        requirePrivate(folder);
    }

    /** The keys in it are wrapped, the dates and amounts are not: nobody else of this machine reads them. */
    private static void requirePrivate(Path folder) {
        try {
            var others = EnumSet.copyOf(Files.getPosixFilePermissions(folder));
            others.removeAll(OWNER);
            if (others.isEmpty()) return;
            if (!isEmpty(folder))
                throw new CannotStart("Le dossier de données " + folder + " est ouvert à d'autres : lancez « chmod 700 "
                        + folder + " ».");
            Files.setPosixFilePermissions(folder, OWNER);
        } catch (IOException unreadable) {
            throw new CannotStart(
                    "Les droits du dossier " + folder + " ne se lisent pas : choisissez-en un autre.", unreadable);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    public static void requireWritable(Path path) {
        if (!Files.isWritable(path))
            throw new CannotStart(
                    path + " est en lecture seule : donnez-en le droit d'écriture à l'utilisateur qui lance Alvéole.");
    }
}
