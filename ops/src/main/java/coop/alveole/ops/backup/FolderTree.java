package coop.alveole.ops.backup;

import coop.alveole.domain.shared.Digest;
import coop.alveole.ops.store.folder.OwnerOnly;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Files and folders that their owner alone may read, whole on the disk before anybody relies on them. */
public final class FolderTree {
    /** How the name of a file begins until it is whole and called what it is. */
    public static final String UNFINISHED = "new-";

    private FolderTree() {}

    public static Path make(Path folder) throws IOException {
        return Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }

    /** Ordinary files alone, links left aside: their paths from that folder on, in the order of their names. */
    public static List<Path> filesIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) return List.of();
        try (var all = Files.walk(folder)) {
            return all.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    public static void copy(Path from, Path to) throws IOException {
        make(Objects.requireNonNull(to.getParent(), "a file is in a folder"));
        OwnerOnly.create(to);
        try (var reading = Files.newInputStream(from, LinkOption.NOFOLLOW_LINKS);
                var writing = Files.newOutputStream(to, StandardOpenOption.WRITE)) {
            reading.transferTo(writing);
        }
        sync(to);
    }

    /** Beside first, then renamed: who reads it meets the old text or the new one. */
    public static void write(Path file, String text) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        OwnerOnly.create(beside);
        Files.writeString(beside, text);
        sync(beside);
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
        sync(Objects.requireNonNull(file.getParent(), "a file is in a folder"));
    }

    public static Digest digest(Path file) throws IOException {
        var sha256 = sha256();
        try (var reading = new DigestInputStream(Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS), sha256)) {
            reading.transferTo(OutputStream.nullOutputStream());
        }
        return new Digest(HexFormat.of().formatHex(sha256.digest()));
    }

    /** A file or a folder: its name, too, is durable only once its folder is. */
    public static void sync(Path path) throws IOException {
        var how = Files.isDirectory(path) ? StandardOpenOption.READ : StandardOpenOption.WRITE;
        try (var channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** Links are taken away, never followed. */
    public static void delete(Path folder) throws IOException {
        if (Files.notExists(folder, LinkOption.NOFOLLOW_LINKS)) return;
        try (var all = Files.walk(folder)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(each);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("SHA-256 is in every JDK", impossible);
        }
    }
}
