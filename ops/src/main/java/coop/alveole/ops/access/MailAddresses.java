package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;
import java.util.List;
import java.util.Optional;

/** Where each account reads its mails. Kept beside the password, in access.db: it is in no event. */
public final class MailAddresses {
    /** Whether its owner has said it, or somebody else has: a link that lets in goes to the owner's own words alone. */
    public enum Trust {
        SAID_BY_OWNER,
        PROPOSED
    }

    private final AccessStore store;

    MailAddresses(AccessStore store) {
        this.store = store;
    }

    public Optional<MailAddress> of(AccountId account) {
        return store.find(
                row -> new MailAddress(row.getString(1)),
                "SELECT address FROM addresses WHERE account = ?",
                account.value());
    }

    public Optional<MailAddress> ofOwner(AccountId account) {
        return store.find(
                row -> new MailAddress(row.getString(1)),
                "SELECT address FROM addresses WHERE account = ? AND trust = ?",
                account.value(),
                Trust.SAID_BY_OWNER.name());
    }

    public void keep(AccountId account, MailAddress address, Trust trust) {
        store.update(
                "INSERT OR REPLACE INTO addresses (account, address, trust) VALUES (?, ?, ?)",
                account.value(),
                address.text(),
                trust.name());
    }

    /** Who reads their mails there already, whoever said so. */
    public List<AccountId> at(MailAddress address) {
        return store.all(
                row -> new AccountId(row.getString(1)),
                "SELECT account FROM addresses WHERE lower(address) = ?",
                address.mailbox());
    }

    void forget(AccountId account) {
        store.update("DELETE FROM addresses WHERE account = ?", account.value());
    }
}
