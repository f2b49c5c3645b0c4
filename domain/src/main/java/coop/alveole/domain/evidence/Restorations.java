package coop.alveole.domain.evidence;

import java.time.LocalDate;

/** Where the record went on from a backup, so that what was given after it may be lost here and known outside. */
@FunctionalInterface
public interface Restorations {
    /** The last epoch that was begun by a restoration on or after that day; 1 when there was none. */
    int epochSince(LocalDate day);
}
