package coop.alveole.ops.backup;

import coop.alveole.domain.shared.HouseId;
import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the backups of a house lie: a dated folder each, the copies of the keys apart under {@code keys}, and the latest
 * list of what was erased. Never inside the data folder, which is what would be lost.
 */
public record BackupFolder(Path path) {
    static final String UNFINISHED = ".unfinished-";

    /** The one that is configured, else one beside the data folder: better on another disk. */
    public static BackupFolder of(Path data, @Nullable Path configured) {
        var beside = data.toAbsolutePath().normalize();
        var path = configured == null ? beside.resolveSibling(beside.getFileName() + "-backups") : configured;
        return new BackupFolder(path.toAbsolutePath().normalize());
    }

    /** The folder in which a backup lies. */
    public static BackupFolder around(Backup backup) {
        var place = backup.folder().toAbsolutePath().normalize();
        var parent = place.getParent();
        return new BackupFolder(parent == null ? place : parent);
    }

    /** Those that are whole, the newest first. */
    public List<Backup> backups() throws IOException {
        if (!Files.isDirectory(path)) return List.of();
        try (var folders = Files.list(path)) {
            return folders.filter(folder ->
                            Stamp.read(folder.getFileName().toString()).isPresent())
                    .flatMap(folder -> Backup.in(folder).stream())
                    .sorted(Backup.NEWEST_FIRST)
                    .toList();
        }
    }

    public KeyCopies keys() {
        return new KeyCopies(path.resolve("keys"));
    }

    /** Every list of what was erased that lies here, in one; empty when there is none. */
    public Optional<ErasedList> erased(HouseId house) throws IOException {
        var found = new ArrayList<ErasedList>();
        ErasedList.read(path.resolve(ErasedList.NAME)).ifPresent(found::add);
        for (var backup : backups())
            ErasedList.read(backup.folder().resolve(ErasedList.NAME)).ifPresent(found::add);
        return ErasedList.all(house, found);
    }

    /** The list here grows and never shrinks. */
    public void keepErased(ErasedList list) throws IOException {
        var file = path.resolve(ErasedList.NAME);
        var before = ErasedList.read(file);
        var all = ErasedList.all(
                        list.house(),
                        Stream.concat(before.stream(), Stream.of(list)).toList())
                .orElseThrow();
        if (before.filter(all::equals).isPresent()) return;
        FolderTree.make(path);
        FolderTree.write(file, all.text());
    }

    void requireOutside(Path data) throws IOException {
        var folder = data.toRealPath();
        var real = Files.exists(path) ? path.toRealPath() : path;
        if (real.startsWith(folder) || path.startsWith(data.toAbsolutePath().normalize()))
            throw new CannotStart("Les sauvegardes ne se rangent pas dans le dossier des données, qu'elles doivent"
                    + " remplacer : choisissez un autre dossier, sur un autre disque si possible (--to,"
                    + " alveole.backup.folder).");
    }

    /** Left by a backup that was cut short; nothing refers to it. */
    void clearUnfinished() throws IOException {
        try (var folders = Files.list(path)) {
            for (var folder : folders.filter(
                            each -> each.getFileName().toString().startsWith(UNFINISHED))
                    .toList()) FolderTree.delete(folder);
        }
    }

    /** Takes away what is kept no longer; a backup of another house, or of facts that were lost, is nobody's to delete. */
    void forgetOld(Backup newest, Instant now) throws IOException, java.sql.SQLException {
        var ours = new ArrayList<Backup>();
        for (var backup : backups()) if (isOf(newest, backup)) ours.add(backup);
        var kept = Retention.kept(
                ours.stream().map(backup -> backup.manifest().madeAt()).toList());
        for (var backup : ours) if (!kept.contains(backup.manifest().madeAt())) FolderTree.delete(backup.folder());
        keys().forgetOld(now);
    }

    private static boolean isOf(Backup newest, Backup backup) throws java.sql.SQLException {
        return backup.manifest().house().equals(newest.manifest().house())
                && SqliteFile.chainAt(newest.events(), backup.manifest().position())
                        .filter(backup.manifest().chain().toString()::equals)
                        .isPresent();
    }
}
