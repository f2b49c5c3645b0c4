package coop.alveole.ops.store.folder;

import coop.alveole.ops.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The one process that has the house open holds the file {@code lock}; once it serves, its address is in there. The
 * system lets go of it with the process, however that one ends.
 */
public final class FolderLock implements AutoCloseable {
    /** Closing a file frees every lock this process has on it: ours must not even be opened twice. */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;
    private final FileLock lock;

    private FolderLock(Path file, FileChannel channel, FileLock lock) {
        this.file = file;
        this.channel = channel;
        this.lock = lock;
    }

    public static FolderLock take(Path folder) {
        DataFolder.makeOrRequire(folder);
        try {
            var file = folder.toRealPath().resolve("lock");
            if (!HELD_HERE.add(file)) throw alreadyOpen(file);
            try {
                OwnerOnly.create(file);
                return take(file, FileChannel.open(file, StandardOpenOption.WRITE));
            } catch (IOException | RuntimeException refused) {
                HELD_HERE.remove(file);
                throw refused;
            }
        } catch (IOException failure) {
            throw new CannotStart(
                    "Le dossier " + folder + " ne peut pas être verrouillé : placez-le sur un disque de cette machine.",
                    failure);
        }
    }

    private static FolderLock take(Path file, FileChannel channel) throws IOException {
        try {
            var lock = channel.tryLock();
            if (lock == null) throw alreadyOpen(file);
            channel.truncate(0); // the address left by a process that was killed
            return new FolderLock(file, channel, lock);
        } catch (IOException | RuntimeException refused) {
            channel.close();
            throw refused;
        }
    }

    /** What a second process tells its user. */
    public void serving(URI address) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(address.toString().getBytes(StandardCharsets.UTF_8)), 0);
        } catch (IOException failure) {
            throw new CannotStart("Le fichier " + file + " ne peut pas être écrit : libérez de la place.", failure);
        }
    }

    private static CannotStart alreadyOpen(Path file) {
        var address = address(file);
        return new CannotStart(
                address == null
                        ? "Cette coopérative est déjà ouverte par un autre processus, qui démarre ou travaille hors ligne :"
                                + " attendez qu'il ait fini."
                        : "Cette coopérative est déjà ouverte : le serveur répond à " + address
                                + ". Ouvrez cette adresse dans un navigateur, ou arrêtez ce serveur avant de recommencer.");
    }

    private static @Nullable String address(Path file) {
        try {
            var text = Files.readString(file).strip();
            return text.isEmpty() ? null : text;
        } catch (IOException unreadable) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
            lock.release();
            channel.close();
        } catch (IOException failure) {
            throw new IllegalStateException("the lock of the folder is not released", failure);
        } finally {
            HELD_HERE.remove(file);
        }
    }
}
