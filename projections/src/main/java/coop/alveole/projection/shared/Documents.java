package coop.alveole.projection.shared;

import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** The documents of one read model, with the position up to which they are true. */
public interface Documents<D> {
    Optional<D> find(String key);

    /** The whole collection: only for a list that stays resident. */
    Collection<D> all();

    /** Waits, at most two seconds, until this position has been folded; answers whether it has. */
    boolean reached(long position);

    Truth truth();

    /** The state alone: it asks the record nothing, so that every reader may. */
    default State state() {
        return truth().state();
    }

    /** Told of each batch, before its position counts as reached: the changed documents, or all after a switch. */
    void follow(Consumer<Change<D>> follower);

    /** Documents of one batch; {@code whole} when they replace everything known before. */
    record Change<D>(Collection<D> documents, boolean whole) {}

    /** How true the documents are: the last position folded, and whether the model was set aside there. */
    record Truth(State state, long position, long head) {
        public long behind() {
            return Math.max(0, head - position);
        }
    }

    /** LIVE follows the record; REBUILDING and STALE answer with an older truth. */
    enum State {
        LIVE,
        REBUILDING,
        STALE
    }
}
