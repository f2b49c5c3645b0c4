package coop.alveole.ops.keys;

import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.util.HashMap;
import javax.crypto.AEADBadTagException;

/**
 * Another master key for the same keys (renouvellement de la clé maîtresse). The one moment is a commit in keys.db:
 * before it the old key opens the house, after it the new one, which by then lies on the disk. Cut short anywhere, the
 * next start ends it or takes it back.
 */
public final class MasterKeyRotation {
    private final Path data;
    private final MasterKeyFile current;
    private final MasterKeyFile next;
    private final MasterKeyFile old;

    public MasterKeyRotation(Path data, MasterKeyFile current) {
        this.data = data;
        this.current = current;
        next = beside(".new");
        old = beside(".old");
    }

    /** Only while nobody serves the house. Answers the new key; the old one stays in its file until it is confirmed. */
    public MasterKey rotate() {
        settle();
        if (Files.exists(old.path()))
            throw new CannotStart(
                    "L'ancienne clé est encore là (%s) : confirmez d'abord le renouvellement d'avant (alveole key rotate --confirm)."
                            .formatted(old.path()));
        prepare();
        rewrap();
        switchFiles();
        leaveNoTrace();
        return current.read();
    }

    /** At each start: ends a rotation whose keys are wrapped anew, forgets one that did not come so far. */
    public void settle() {
        try {
            if (Files.notExists(next.path())) return;
            if (Files.size(next.path()) == MasterKey.BYTES
                    && KeysAtRest.opensWith(KeysAtRest.file(data), next.read())) {
                switchFiles();
                leaveNoTrace();
            } else Files.delete(next.path());
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /** Nothing is wrapped by the old key any more that somebody may need. */
    public void confirm() {
        settle();
        if (Files.notExists(old.path())) throw new CannotStart("Aucun renouvellement n'attend d'être confirmé.");
        if (!KeysAtRest.opensWith(KeysAtRest.file(data), current.read()))
            throw new CannotStart("La clé %s n'ouvre pas les clés de cette coopérative : l'ancienne est gardée."
                    .formatted(current.path()));
        try {
            Files.delete(old.path());
            sync(current.folder());
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /** The new key is on the disk before anything depends on it. */
    void prepare() {
        next.create();
    }

    /** All keys or none. */
    void rewrap() {
        var before = current.read();
        var after = next.read();
        try (var table = KeyTable.open(data)) {
            var anew = new HashMap<String, byte[]>();
            for (var key : table.wrapped().entrySet())
                anew.put(key.getKey(), after.wrap(key.getKey(), before.unwrap(key.getKey(), key.getValue())));
            table.rewrap(anew);
        } catch (AEADBadTagException other) {
            throw new CannotStart(
                    "La clé maîtresse %s n'ouvre pas toutes les clés : rien n'a changé.".formatted(current.path()),
                    other);
        } catch (SQLException failure) {
            throw new CannotStart(
                    "Le fichier des clés ne s'écrit pas : rien n'a changé, libérez de la place.", failure);
        }
    }

    /** While the new file has its own name, the one in place is still the old key. */
    void switchFiles() {
        try {
            if (Files.exists(old.path()) && Files.size(old.path()) != MasterKey.BYTES) Files.delete(old.path());
            if (Files.notExists(old.path()) && Files.exists(current.path())) old.write(current.read());
            Files.move(next.path(), current.path(), StandardCopyOption.ATOMIC_MOVE);
            sync(current.folder());
        } catch (IOException failure) {
            throw unwritable(failure);
        }
    }

    /** What the old key had wrapped is not left in the write-ahead log. */
    void leaveNoTrace() {
        try (var table = KeyTable.open(data)) {
            if (!table.leaveNoTrace()) throw new DestructionUnconfirmed();
        } catch (SQLException failure) {
            throw new CannotStart("Le fichier des clés ne s'écrit pas : libérez de la place, recommencez.", failure);
        }
    }

    private MasterKeyFile beside(String suffix) {
        var name = current.path().getFileName() + suffix;
        return new MasterKeyFile(current.folder().resolve(name), data);
    }

    private static void sync(Path folder) throws IOException {
        try (var directory = FileChannel.open(folder)) {
            directory.force(true);
        }
    }

    private CannotStart unwritable(IOException failure) {
        return new CannotStart(
                "Le dossier %s ne s'écrit pas : vérifiez ses droits, puis recommencez.".formatted(current.folder()),
                failure);
    }
}
