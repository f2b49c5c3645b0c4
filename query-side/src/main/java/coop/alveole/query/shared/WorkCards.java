package coop.alveole.query.shared;

import coop.alveole.domain.shared.AccountId;
import java.util.Optional;

/** How a colleague is reached at work, as they have said for all to read; ops answers, beside the record. */
public interface WorkCards {
    /** Either may be empty. */
    record Card(String phone, String email) {
        public static final Card BLANK = new Card("", "");
    }

    Optional<Card> of(AccountId account);
}
