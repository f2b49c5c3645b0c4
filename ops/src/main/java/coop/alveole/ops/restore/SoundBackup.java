package coop.alveole.ops.restore;

import coop.alveole.ops.access.AccessStore;
import coop.alveole.ops.backup.Backup;
import coop.alveole.ops.backup.BackupFolder;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.backup.KeyCopies.KeyCopy;
import coop.alveole.ops.backup.Manifest.Part;
import coop.alveole.ops.keys.KeysAtRest;
import coop.alveole.ops.restore.CannotRestore.Why;
import coop.alveole.ops.store.file.SchemaText;
import coop.alveole.ops.store.proof.Foundation;
import coop.alveole.ops.store.proof.Verification;
import coop.alveole.ops.store.proof.Verifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A backup that was looked at, file by file, before anything of it is used: it holds what it says, and nothing else. */
record SoundBackup(Backup backup, Path keys) {

    /** With the latest copy of the keys that lies beside it, unless another one is named. */
    static SoundBackup of(Path folder, Optional<Path> keysGiven) throws IOException {
        var backup = Backup.in(folder)
                .orElseThrow(() -> new CannotRestore(
                        Why.FILES_DAMAGED,
                        "%s n'est pas une sauvegarde d'Alvéole : donnez le dossier daté qui contient manifest.json."
                                .formatted(folder)));
        for (var part : backup.manifest().files()) requireIntact(folder, part);
        requireTheRecord(backup);
        var access = folder.resolve("access.db");
        if (isListed(backup, "access.db")) requireSchema(access, AccessStore.schema());
        var keys = keysGiven.isPresent() ? keysGiven.get() : newestKeys(backup);
        requireSchema(keys, KeysAtRest.SCHEMA);
        return new SoundBackup(backup, keys);
    }

    private static boolean isListed(Backup backup, String name) {
        return backup.manifest().files().stream().anyMatch(part -> part.name().equals(name));
    }

    /** The name is looked at before the disk is: a path out of the folder would read, and write, elsewhere. */
    private static void requireIntact(Path folder, Part part) throws IOException {
        if (!part.isInside())
            throw new CannotRestore(
                    Why.FILES_DAMAGED,
                    "La sauvegarde nomme un fichier qui n'est pas des nôtres : rien n'est restauré.");
        var file = folder.resolve(part.name());
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                || !file.toRealPath().startsWith(folder.toRealPath())
                || Files.size(file) != part.bytes()
                || !FolderTree.digest(file).equals(part.sha256()))
            throw new CannotRestore(
                    Why.FILES_DAMAGED,
                    "%s manque ou n'est plus ce qui a été sauvegardé : prenez une autre sauvegarde.".formatted(file));
    }

    private static void requireTheRecord(Backup backup) {
        var manifest = backup.manifest();
        if (!isListed(backup, "events.db"))
            throw new CannotRestore(Why.FILES_DAMAGED, "Cette sauvegarde n'a pas de registre : prenez-en une autre.");
        var record = Verifier.of(backup.events()).verify();
        if (!record.isSound()) throw unsound(record);
        var founded = Foundation.of(backup.events());
        if (record.position() != manifest.position()
                || !record.chain().equals(manifest.chain())
                || founded.filter(house -> house.houseId().equals(manifest.house()))
                        .isEmpty())
            throw new CannotRestore(
                    Why.RECORD_UNSOUND,
                    "Le registre de cette sauvegarde n'est pas celui que son manifeste annonce : prenez-en une autre.");
    }

    private static CannotRestore unsound(Verification record) {
        var first = record.findings().getFirst();
        return new CannotRestore(
                Why.RECORD_UNSOUND,
                "Le registre de cette sauvegarde n'est pas conforme (position %d : %s) : prenez-en une autre."
                        .formatted(first.position(), first.what()));
    }

    private static Path newestKeys(Backup backup) throws IOException {
        var newest = BackupFolder.around(backup).keys().newest();
        if (newest.isEmpty()) throw noKeys();
        requireIntact(newest.get(), backup.manifest().madeAt());
        return newest.get().file();
    }

    /** Older than the events, it may lack the keys of whoever joined in between. */
    private static void requireIntact(KeyCopy keys, Instant eventsMadeAt) throws IOException {
        if (!keys.isIntact())
            throw new CannotRestore(
                    Why.FILES_DAMAGED,
                    "%s n'est plus ce qui a été sauvegardé : donnez une autre copie par --keys FICHIER."
                            .formatted(keys.file()));
        if (keys.madeAt().isBefore(eventsMadeAt))
            throw new CannotRestore(
                    Why.KEYS_DO_NOT_OPEN,
                    "La copie des clés %s est plus ancienne que la sauvegarde : des noms manqueraient. Donnez-en une plus récente par --keys FICHIER, ou celle-ci si c'est la seule."
                            .formatted(keys.file()));
    }

    private static CannotRestore noKeys() {
        return new CannotRestore(
                Why.KEYS_DO_NOT_OPEN,
                "Aucune copie des clés à côté de cette sauvegarde (keys/) : sans elle tous les noms sont perdus. Donnez-la par --keys FICHIER.");
    }

    private static void requireSchema(Path file, List<String> ours) {
        try (var reader = Verifier.open(file)) {
            if (SchemaText.of(reader).isWithin(SchemaText.madeBy(ours))) return;
        } catch (SQLException unreadable) {
            throw new CannotRestore(Why.FILES_DAMAGED, file + " ne se lit pas : prenez une autre copie.", unreadable);
        }
        throw new CannotRestore(
                Why.FILES_DAMAGED,
                "Le schéma de %s n'est pas celui d'Alvéole, quelqu'un l'a modifié : rien n'est restauré."
                        .formatted(file));
    }
}
