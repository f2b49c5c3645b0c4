package coop.alveole.ops.backup;

import coop.alveole.domain.shared.Digest;
import coop.alveole.ops.store.folder.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Copies of keys.db, apart from the backups: any of these opens with the latest keys, and an older copy of the keys
 * still names whoever was erased meanwhile. None is kept longer than thirty days, except the latest.
 */
public record KeyCopies(Path folder) {
    /** What an erasure's certificate says: by then the last copy of the key is gone. */
    public static final Duration KEPT = Duration.ofDays(30);

    private static final String PREFIX = "keys-";
    private static final String SUFFIX = ".db";

    /** One copy; its SHA-256 stands in a file beside it, as sha256sum writes it. */
    public record KeyCopy(Path file, Instant madeAt) {
        public boolean isIntact() throws IOException {
            var sum = sumOf(file);
            return Files.isRegularFile(sum) && Files.readString(sum).equals(line(file, FolderTree.digest(file)));
        }

        private static Path sumOf(Path file) {
            return file.resolveSibling(file.getFileName() + ".sha256");
        }

        private static String line(Path file, Digest sum) {
            return sum + "  " + file.getFileName() + "\n";
        }
    }

    KeyCopy add(Instant at, Consumer<Path> keys) throws IOException {
        FolderTree.make(folder);
        var file = folder.resolve(PREFIX + Stamp.of(at) + SUFFIX);
        var beside = folder.resolve(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        OwnerOnly.create(beside);
        keys.accept(beside);
        FolderTree.sync(beside);
        FolderTree.write(KeyCopy.sumOf(file), KeyCopy.line(file, FolderTree.digest(beside)));
        Files.move(beside, file);
        FolderTree.sync(folder);
        return new KeyCopy(file, at);
    }

    public Optional<KeyCopy> newest() throws IOException {
        return all().stream().findFirst();
    }

    /** The latest stays however old it is: without it all names would be lost. */
    void forgetOld(Instant now) throws IOException {
        for (var copy : all().stream().skip(1).toList()) {
            if (copy.madeAt().isAfter(now.minus(KEPT))) continue;
            Files.delete(copy.file());
            Files.deleteIfExists(KeyCopy.sumOf(copy.file()));
        }
    }

    private List<KeyCopy> all() throws IOException {
        if (!Files.isDirectory(folder)) return List.of();
        try (var files = Files.list(folder)) {
            return files.flatMap(KeyCopies::copy)
                    .sorted(Comparator.comparing(KeyCopy::madeAt).reversed())
                    .toList();
        }
    }

    private static Stream<KeyCopy> copy(Path file) {
        var name = file.getFileName().toString();
        if (!name.startsWith(PREFIX) || !name.endsWith(SUFFIX)) return Stream.empty();
        return Stamp.read(name.substring(PREFIX.length(), name.length() - SUFFIX.length()))
                .map(at -> new KeyCopy(file, at))
                .stream();
    }
}
