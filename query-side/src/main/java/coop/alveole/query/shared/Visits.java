package coop.alveole.query.shared;

import coop.alveole.domain.shared.AccountId;
import java.time.Instant;
import java.util.Optional;

/** When somebody was here before; ops answers, beside the record: looking is no fact. */
public interface Visits {
    /** The last moment of the visit before this one; empty at the first. */
    Optional<Instant> before(AccountId account);
}
