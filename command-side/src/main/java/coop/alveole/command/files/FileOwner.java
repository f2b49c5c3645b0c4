package coop.alveole.command.files;

import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RetentionClass;
import coop.alveole.domain.shared.trade.KeptWith;

/** Whose file it is, hence when its key is destroyed. */
public sealed interface FileOwner {
    /** Destroyed with that class of words about them; refused once it is (GDPR-06). */
    record OfPerson(PersonId person, RetentionClass retention) implements FileOwner {}

    /** Destroyed with what the accounts of that fiscal year say (RET-02). */
    record OfAccounts(KeptWith.WithAccounts accounts) implements FileOwner {}

    record OfHouse() implements FileOwner {}
}
