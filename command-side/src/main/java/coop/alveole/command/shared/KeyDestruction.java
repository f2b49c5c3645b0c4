package coop.alveole.command.shared;

import coop.alveole.domain.shared.PersonId;
import java.util.Set;

/**
 * Destroys what the record says is destroyed. The intention is on disk before the event, the event before the keys: cut
 * short anywhere, it is completed at the next start, and what was never decided is never destroyed.
 */
public interface KeyDestruction {
    void intend(Set<PersonId> subjects);

    /**
     * Returns once every key that the record says is destroyed is nowhere on disk, and nobody is signed in as those people
     * any more; fails when that cannot be confirmed: then it is tried again.
     */
    void complete(Set<PersonId> subjects);
}
