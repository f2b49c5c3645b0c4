package coop.alveole.command.shared;

import coop.alveole.domain.shared.PersonId;

/**
 * Destroys what the record says is destroyed. The intention is on disk before the event, the event before the keys: cut
 * short anywhere, it is completed at the next start, and what was never decided is never destroyed.
 */
public interface KeyDestruction {
    void intend(PersonId subject);

    /**
     * Returns once every key that the record says is destroyed is nowhere on disk, and nobody is signed in as that person
     * any more; fails when that cannot be confirmed: then it is tried again.
     */
    void complete(PersonId subject);
}
