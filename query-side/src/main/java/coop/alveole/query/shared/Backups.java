package coop.alveole.query.shared;

import coop.alveole.domain.evidence.HouseEvent.BackupMade;
import coop.alveole.domain.evidence.HouseEvent.RestoreTried;
import coop.alveole.domain.shared.Recorded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The backups of the house, as its record and its disk tell them; ops answers. */
public interface Backups {
    LocalDate foundedOn();

    Optional<BackupMade> lastGood();

    Optional<RestoreTried> lastTrial();

    /** What lies in the folder of the backups, the newest first. */
    List<Copy> copies();

    /** The latest facts about the record itself, the last one first. */
    List<Recorded<?>> latestFacts(int count);

    String folder();

    /** One backup on the disk. */
    record Copy(Instant madeAt, long position, long bytes, Suite suite) {}

    /** OTHER holds facts that this record does not: another house, or what a restoration has given up. */
    enum Suite {
        OURS,
        OTHER
    }
}
