package coop.alveole.ops.files;

import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.file.NamesFile;
import coop.alveole.ops.house.Kept;
import coop.alveole.ops.keys.FileKeys;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Once after each start: files that were sealed, days ago, for an event that never came. */
final class OrphanedFiles implements Kept {
    static final Duration WAITED_FOR = Duration.ofDays(7);
    private static final Logger LOG = LoggerFactory.getLogger(OrphanedFiles.class);

    private record Orphan(KeptLine line, Path file) {}

    private final SealedFolder folder;
    private final FileKeys keys;
    private final RecordedFacts facts;
    private final Clock clock;
    private boolean swept;

    OrphanedFiles(SealedFolder folder, FileKeys keys, RecordedFacts facts, Clock clock) {
        this.folder = folder;
        this.keys = keys;
        this.facts = facts;
        this.clock = clock;
    }

    @Override
    public void keep() {
        if (swept) return;
        try {
            sweep(orphans());
            swept = true;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private List<Orphan> orphans() throws IOException {
        var before = clock.instant().minus(WAITED_FOR);
        var orphans = new ArrayList<Orphan>();
        for (var file : folder.files()) {
            KeptLine.in(file)
                    .filter(line -> line.receivedAt().isBefore(before))
                    .filter(line -> !isNamed(file.getFileName().toString(), line))
                    .ifPresent(line -> orphans.add(new Orphan(line, file)));
        }
        return orphans;
    }

    /** Its line says which object was to name it: the rest of the record need not be read. */
    private boolean isNamed(String digest, KeptLine line) {
        return facts.of(line.object(), Long.MAX_VALUE).stream()
                .map(recorded -> recorded.event())
                .filter(NamesFile.class::isInstance)
                .map(event -> ((NamesFile) event).file().sha256())
                .map(Digest::toString)
                .anyMatch(digest::equals);
    }

    /** The key first: a file that outlives it tells nobody anything. */
    private void sweep(List<Orphan> orphans) throws IOException {
        if (orphans.isEmpty()) return;
        Set<String> names = new HashSet<>();
        orphans.forEach(orphan -> names.add(orphan.line().key().name()));
        keys.destroy(names);
        for (var orphan : orphans) Files.deleteIfExists(orphan.file());
        LOG.info("{} sealed files that nothing names are taken away", orphans.size());
    }
}
