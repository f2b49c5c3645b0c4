package coop.alveole.ops.files;

import coop.alveole.command.shared.StoreUnavailable;
import coop.alveole.domain.shared.Digest;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.keys.FileKeys;
import coop.alveole.ops.store.folder.OwnerOnly;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The folder of sealed files, each named by the SHA-256 of its bytes. It begins with a line in clear, to which all the
 * rest is bound; its name, then its words follow, sealed.
 */
public final class SealedFolder {
    private static final long KEPT_FREE = 1L << 30;
    private static final int SHARE_OF_A_SMALL_DISK = 10;

    private final Path folder;
    private final FileKeys keys;

    public SealedFolder(Path data, FileKeys keys) {
        this.folder = in(data);
        this.keys = keys;
    }

    public static Path in(Path data) {
        return data.resolve("files");
    }

    public Path path() {
        return folder;
    }

    /** What is sealed after its name. */
    public interface Content {
        void writeTo(OutputStream sealing) throws IOException;
    }

    /** Refused while the disk is nearly full: the record needs what is left. */
    public void requireRoom() throws IOException {
        FolderTree.make(folder);
        var disk = Files.getFileStore(folder);
        if (disk.getUsableSpace() < Math.min(KEPT_FREE, disk.getTotalSpace() / SHARE_OF_A_SMALL_DISK))
            throw new StoreUnavailable(StoreUnavailable.Cause.DISK_FULL);
    }

    /** Whole on the disk once the folder is synced, too. */
    public Digest seal(String key, String line, String name, Content content) throws IOException {
        var unnamed = folder.resolve(FolderTree.UNFINISHED + UUID.randomUUID());
        OwnerOnly.create(unnamed);
        try (var bytes = new DataOutputStream(Files.newOutputStream(unnamed, StandardOpenOption.WRITE))) {
            bytes.writeUTF(line);
            try (var sealed = new DataOutputStream(keys.sealing(key, line, bytes))) {
                sealed.writeUTF(name);
                content.writeTo(sealed);
            }
        } catch (IOException | RuntimeException failure) {
            Files.deleteIfExists(unnamed);
            throw failure;
        }
        FolderTree.sync(unnamed);
        var digest = FolderTree.digest(unnamed);
        Files.move(unnamed, folder.resolve(digest.toString()), StandardCopyOption.ATOMIC_MOVE);
        return digest;
    }

    public void sync() throws IOException {
        FolderTree.sync(folder);
    }

    /** Its name, then its words, from the beginning of the file on; empty once its key is destroyed. */
    public Optional<DataInputStream> open(String key, DataInputStream bytes) throws IOException {
        return keys.opening(key, bytes.readUTF(), bytes).map(DataInputStream::new);
    }

    public DataInputStream read(Digest file) throws IOException {
        var path = folder.resolve(file.toString());
        if (!Files.isRegularFile(path)) throw new NoSuchFileException(file.toString());
        return new DataInputStream(Files.newInputStream(path));
    }

    /** Each file that is whole; what is being sealed meanwhile is about to be called otherwise. */
    public List<Path> files() throws IOException {
        return FolderTree.filesIn(folder).stream()
                .filter(name -> !isUnfinished(name))
                .map(folder::resolve)
                .toList();
    }

    /** Left by a kill while they were being sealed: nothing knows them. */
    public void clearUnfinished() throws IOException {
        for (var name : FolderTree.filesIn(folder)) if (isUnfinished(name)) Files.delete(folder.resolve(name));
    }

    private static boolean isUnfinished(Path name) {
        return name.toString().startsWith(FolderTree.UNFINISHED);
    }
}
