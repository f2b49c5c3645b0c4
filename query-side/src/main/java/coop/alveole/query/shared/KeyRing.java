package coop.alveole.query.shared;

import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.util.Optional;

/** Opens words about people and of selling, at the way out only; the reader's rights are judged before (Viewer). */
public interface KeyRing {
    /** Empty when the key was destroyed, and the text reads « effacé ». */
    Optional<String> open(Personal text, PersonalField field);

    /** Empty when the key was destroyed, and the text reads « effacé ». */
    Optional<String> open(TradeDetail words);

    /** Told once keys are destroyed: whoever keeps opened words in memory forgets them then. */
    void whenDestroyed(Runnable follower);
}
