package coop.alveole.query.shared;

import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.Recorded;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The events of one object, in order: for its history, and for what was known of it at a moment. */
public interface Facts {
    List<Recorded<?>> of(String objectId, long upToPosition);

    /** What was recorded after that position, the newest first, at most so many; what an undone import told is left out. */
    List<Recorded<?>> newest(long afterPosition, int count);

    /** The fact at a position, if the record reaches so far. */
    Optional<Recorded<?>> at(long position);

    /** The last position recorded by that instant, 0 when nothing was. */
    long positionAt(Instant instant);

    /** The last position and its chain: what a person copies to hold an anchor. */
    Head head();

    record Head(long position, String chain) {
        /** As a person copies it. */
        public String shortChain() {
            return new Digest(chain).shortForm();
        }
    }
}
