package coop.alveole.query.shared;

import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalField;
import java.util.Optional;

/** Opens words about people, at the way out only; the reader's rights are judged before (Viewer). */
public interface KeyRing {
    /** Empty when the key was destroyed, and the text reads « effacé ». */
    Optional<String> open(Personal text, PersonalField field);

    /** Told once keys are destroyed: whoever keeps opened words in memory forgets them then. */
    void whenDestroyed(Runnable follower);
}
