package coop.alveole.ops.imports;

import coop.alveole.ops.house.Kept;
import coop.alveole.ops.imports.SourceFiles.Sealed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Destroys the files of an import thirty days after they came in: their keys first, then what they sealed. */
final class SourceKeeping implements Kept {
    static final int DAYS_KEPT = 30;
    private static final Logger LOG = LoggerFactory.getLogger(SourceKeeping.class);

    private final SourceFiles sources;
    private final Clock clock;

    SourceKeeping(SourceFiles sources, Clock clock) {
        this.sources = sources;
        this.clock = clock;
    }

    /** The last day on which they are there. */
    static LocalDate lastDay(Instant receivedAt, ZoneId zone) {
        return LocalDate.ofInstant(receivedAt, zone).plusDays(DAYS_KEPT - 1);
    }

    @Override
    public void keep() {
        try {
            var today = LocalDate.now(clock);
            var old = sources.all().stream().filter(each -> isOver(each, today)).toList();
            sources.destroy(old);
            if (!old.isEmpty()) LOG.info("{} files of imports are destroyed", old.size());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private boolean isOver(Sealed sealed, LocalDate today) {
        return today.isAfter(lastDay(sealed.said().receivedAt(), clock.getZone()));
    }
}
