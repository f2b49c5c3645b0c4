package coop.alveole.ops.imports;

import static coop.alveole.domain.shared.RequestRule.FILE_DESTROYED;

import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.files.SealedFolder;
import coop.alveole.ops.keys.FileKeys;
import coop.alveole.ops.store.folder.OwnerOnly;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The files of imports, each sealed under a key of its own and named by the SHA-256 of its sealed bytes (security §4). */
final class SourceFiles {
    /** One sealed file and where it lies. */
    record Sealed(SealedSource said, Path file) {}

    /** All the files of one import, in their order. */
    record Batch(String filesId, Instant receivedAt, List<Sealed> files) {
        boolean isWhole() {
            return files.size() == files.getFirst().said().of();
        }
    }

    private final SealedFolder folder;
    private final FileKeys keys;
    private final Clock clock;

    SourceFiles(Path data, FileKeys keys, Clock clock) {
        this.folder = new SealedFolder(data, keys);
        this.keys = keys;
        this.clock = clock;
    }

    void keep(String filesId, List<Path> files) throws IOException {
        folder.requireRoom();
        var now = clock.instant();
        for (int i = 0; i < files.size(); i++)
            seal(new SealedSource(keys.make(), filesId, i + 1, files.size(), now), files.get(i));
        folder.sync();
    }

    /** Left by a kill while somebody dropped them: no import knows them. */
    void clearUnfinished() throws IOException {
        folder.clearUnfinished();
    }

    private void seal(SealedSource said, Path file) throws IOException {
        folder.seal(said.key(), said.line(), file.getFileName().toString(), sealing -> Files.copy(file, sealing));
    }

    /** The newest first; one of which a file is missing was cut short while it came in. */
    List<Batch> batches() throws IOException {
        return all().stream().collect(Collectors.groupingBy(each -> each.said().filesId())).entrySet().stream()
                .map(SourceFiles::batch)
                .filter(Batch::isWhole)
                .sorted(Comparator.comparing(Batch::receivedAt)
                        .thenComparing(Batch::filesId)
                        .reversed())
                .toList();
    }

    Optional<Batch> batch(String filesId) throws IOException {
        return batches().stream()
                .filter(batch -> batch.filesId().equals(filesId))
                .findFirst();
    }

    private static Batch batch(Map.Entry<String, List<Sealed>> files) {
        var inOrder = files.getValue().stream()
                .sorted(Comparator.comparingInt(each -> each.said().rank()))
                .toList();
        return new Batch(files.getKey(), inOrder.getFirst().said().receivedAt(), inOrder);
    }

    List<Sealed> all() throws IOException {
        var all = new ArrayList<Sealed>();
        for (var file : folder.files()) {
            SealedSource.in(file).ifPresent(said -> all.add(new Sealed(said, file)));
        }
        return List.copyOf(all);
    }

    /** In clear under their names, for as long as somebody reads them there. */
    List<Path> open(Batch batch, Path into) throws IOException {
        FolderTree.make(into);
        var opened = new ArrayList<Path>();
        for (var sealed : batch.files()) opened.add(open(sealed, into));
        return List.copyOf(opened);
    }

    private Path open(Sealed sealed, Path into) throws IOException {
        try (var bytes = new DataInputStream(Files.newInputStream(sealed.file()))) {
            var words = inClear(sealed, bytes).orElseThrow(() -> new RuleBroken(FILE_DESTROYED, ""));
            var file = into.resolve(SourceName.of(words.readUTF()).text());
            OwnerOnly.create(file);
            try (var out = Files.newOutputStream(file, StandardOpenOption.WRITE)) {
                words.transferTo(out);
            }
            return file;
        }
    }

    /** Their names alone; empty for one that does not open any more. */
    List<String> names(Batch batch) throws IOException {
        var names = new ArrayList<String>();
        for (var sealed : batch.files()) name(sealed).ifPresent(names::add);
        return List.copyOf(names);
    }

    private Optional<String> name(Sealed sealed) throws IOException {
        try (var bytes = new DataInputStream(Files.newInputStream(sealed.file()))) {
            var words = inClear(sealed, bytes);
            return words.isEmpty() ? Optional.empty() : Optional.of(words.get().readUTF());
        }
    }

    /** Its name, then its words; empty once its key is destroyed. */
    private Optional<DataInputStream> inClear(Sealed sealed, DataInputStream bytes) throws IOException {
        return folder.open(sealed.said().key(), bytes);
    }

    /** The key first: a file that outlives it tells nobody anything. */
    void destroy(List<Sealed> files) throws IOException {
        if (files.isEmpty()) return;
        keys.destroy(files.stream().map(each -> each.said().key()).collect(Collectors.toSet()));
        for (var sealed : files) Files.deleteIfExists(sealed.file());
    }
}
