package coop.alveole.ops.restore;

import coop.alveole.ops.CannotStart;
import coop.alveole.ops.backup.ErasedList;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.keys.KeysAtRest;
import coop.alveole.ops.store.file.EventFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a data folder out of a backup. The record comes first and the keys last, already without those that were
 * erased: cut short at any moment, it leaves a folder that no server opens.
 */
final class RestoredFolder {
    private static final String ASIDE = "keys-being-restored";

    private RestoredFolder() {}

    static void requireEmpty(Path folder) throws IOException {
        if (Files.notExists(folder)) return;
        if (!Files.isDirectory(folder)) throw notEmpty(folder);
        try (var files = Files.list(folder)) {
            if (files.findAny().isPresent()) throw notEmpty(folder);
        }
    }

    static void write(SoundBackup sound, ErasedList erased, Path data) throws IOException {
        requireEmpty(data);
        FolderTree.make(data);
        var backup = sound.backup();
        FolderTree.copy(backup.events(), EventFile.path(data));
        for (var part : backup.manifest().files()) {
            if (part.name().equals(ErasedList.NAME) || part.name().equals("events.db")) continue;
            FolderTree.copy(backup.folder().resolve(part.name()), data.resolve(part.name()));
        }
        for (var part : backup.manifest().files()) {
            var copy = data.resolve(part.name());
            if (Files.exists(copy) && !FolderTree.digest(copy).equals(part.sha256()))
                throw new CannotStart("Le disque n'a pas gardé " + copy + " : restaurez sur un autre disque.");
        }
        writeKeys(sound.keys(), erased, data);
        FolderTree.sync(data);
    }

    /** Aside first: under its own name a server would open it with the keys of those who were erased. */
    private static void writeKeys(Path copy, ErasedList erased, Path data) throws IOException {
        var aside = FolderTree.make(data.resolve(ASIDE));
        FolderTree.copy(copy, KeysAtRest.file(aside));
        KeysAtRest.destroyAgain(aside, erased.keys());
        Files.move(KeysAtRest.file(aside), KeysAtRest.file(data));
        FolderTree.delete(aside);
    }

    private static CannotStart notEmpty(Path folder) {
        return new CannotStart(
                folder + " n'est pas vide : une restauration demande un dossier vide. Mettez l'ancien dossier"
                        + " à l'abri sous un autre nom, il peut encore servir de preuve.");
    }
}
