package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.query.shared.WorkCards;
import java.util.Optional;

/** The work telephone and mail of the team, in access.db: they are in no event, and say nothing of a person's file. */
final class WorkCardsKept implements WorkCards {
    private final AccessStore store;

    WorkCardsKept(AccessStore store) {
        this.store = store;
    }

    @Override
    public Optional<Card> of(AccountId account) {
        return store.find(
                row -> new Card(row.getString(1), row.getString(2)),
                "SELECT phone, email FROM work_cards WHERE account = ?",
                account.value());
    }

    /** A blank one takes away what was there. */
    void keep(AccountId account, Card card) {
        if (card.equals(Card.BLANK)) store.update("DELETE FROM work_cards WHERE account = ?", account.value());
        else
            store.update(
                    "INSERT OR REPLACE INTO work_cards (account, phone, email) VALUES (?, ?, ?)",
                    account.value(),
                    card.phone(),
                    card.email());
    }
}
