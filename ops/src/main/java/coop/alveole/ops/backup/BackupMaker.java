package coop.alveole.ops.backup;

import coop.alveole.domain.shared.HouseId;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.audit.HouseAtRest;
import coop.alveole.ops.backup.Manifest.Part;
import coop.alveole.ops.keys.KeysAtRest;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.proof.Verification;
import coop.alveole.ops.store.proof.Verifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Copies a house, whether somebody serves it or not. The events come first and the keys after them: a key is made before
 * the event that needs it, hence no event of the copy lacks its key. The master key is never in it.
 */
public final class BackupMaker {
    private final Path data;
    private final BackupFolder folder;
    private final Consumer<Path> keys;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    private BackupMaker(Path data, BackupFolder folder, Consumer<Path> keys, Clock clock) {
        this.data = data;
        this.folder = folder;
        this.keys = keys;
        this.clock = clock;
    }

    /** For the program that has the keys open. */
    public static BackupMaker ofOpenHouse(Path data, BackupFolder folder, Consumer<Path> keys, Clock clock) {
        return new BackupMaker(data, folder, keys, clock);
    }

    /** Beside a server, or without one. */
    public static BackupMaker beside(Path data, BackupFolder folder, Clock clock) {
        return new BackupMaker(data, folder, file -> copyKeys(data, file), clock);
    }

    /** Fails with CannotStart, one sentence for whoever asked. */
    public Backup make() {
        oneAtATime.lock();
        try {
            var house = HouseAtRest.requireHouse(data).houseId();
            folder.requireOutside(data);
            var at = clock.instant();
            FolderTree.make(folder.path());
            folder.clearUnfinished();
            var unfinished = FolderTree.make(folder.path().resolve(BackupFolder.UNFINISHED + Stamp.of(at)));
            var backup = made(house, at, unfinished);
            folder.forgetOld(backup, at);
            return backup;
        } catch (IOException | UncheckedIOException | SQLException failure) {
            throw new CannotStart(
                    "La copie vers %s s'est arrêtée (%s). Rien n'est perdu : libérez de la place, vérifiez les droits de ce dossier, recommencez."
                            .formatted(folder.path(), failure.getMessage()),
                    failure);
        } finally {
            oneAtATime.unlock();
        }
    }

    private Backup made(HouseId house, Instant at, Path unfinished) throws IOException, SQLException {
        var events = EventFile.path(unfinished);
        SqliteFile.copy(EventFile.path(data), events);
        var keyCopy = folder.keys().add(at, keys);
        copyTheRest(unfinished);
        var erased = ErasedList.ofKeys(house, keyCopy.file());
        FolderTree.write(unfinished.resolve(ErasedList.NAME), erased.text());
        var record = sound(events);
        var manifest = new Manifest(
                Manifest.FORMAT,
                house,
                Instant.ofEpochMilli(at.toEpochMilli()),
                record.position(),
                record.chain(),
                parts(unfinished));
        FolderTree.write(unfinished.resolve(Manifest.NAME), manifest.text());
        var whole = folder.path().resolve(Stamp.of(at));
        Files.move(unfinished, whole, StandardCopyOption.ATOMIC_MOVE);
        FolderTree.sync(folder.path());
        folder.keepErased(erased);
        return new Backup(whole, manifest);
    }

    private void copyTheRest(Path unfinished) throws IOException, SQLException {
        var access = data.resolve("access.db");
        if (Files.exists(access)) {
            var copy = unfinished.resolve("access.db");
            SqliteFile.copy(access, copy);
            // Whoever holds the copy must not go on in somebody's session.
            SqliteFile.empty(copy, "sessions", "links", "invitation_links", "sign_in_links");
        }
        for (var file : FolderTree.filesIn(data))
            if (isOfTheRest(file)) FolderTree.copy(data.resolve(file), unfinished.resolve(file.toString()));
    }

    /** Of what is still being sealed nothing is in the record yet, and it is about to be called otherwise. */
    private static boolean isOfTheRest(Path file) {
        return file.toString().matches("(reads|files)[^/]*(/.*)?")
                && !file.toString().contains("/" + FolderTree.UNFINISHED);
    }

    /** A copy that does not hold what the record claims is none; better known now than the day it is needed. */
    private static Verification sound(Path events) {
        var record = Verifier.of(events).verify();
        if (record.isSound()) return record;
        var first = record.findings().getFirst();
        throw new CannotStart("Le registre n'est pas conforme (position " + first.position() + " : " + first.what()
                + "). Lancez alveole verify, gardez les sauvegardes d'avant.");
    }

    private static List<Part> parts(Path unfinished) throws IOException {
        var parts = new ArrayList<Part>();
        for (var file : FolderTree.filesIn(unfinished)) {
            var path = unfinished.resolve(file);
            FolderTree.sync(path);
            parts.add(new Part(file.toString(), Files.size(path), FolderTree.digest(path)));
        }
        return List.copyOf(parts);
    }

    private static void copyKeys(Path data, Path file) {
        try {
            SqliteFile.copy(KeysAtRest.file(data), file);
        } catch (SQLException failure) {
            throw new CannotStart(
                    "Le fichier des clés ne se lit pas : restaurez keys.db depuis une sauvegarde.", failure);
        }
    }
}
