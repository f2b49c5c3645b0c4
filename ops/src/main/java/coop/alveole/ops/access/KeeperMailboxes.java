package coop.alveole.ops.access;

import coop.alveole.command.shared.KeeperAddresses;
import coop.alveole.domain.shared.KeeperId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Addresses outside the house, beside those of the accounts: in no event. */
@Component
public final class KeeperMailboxes implements KeeperAddresses {
    private final AccessStore store;

    KeeperMailboxes(AccessStore store) {
        this.store = store;
    }

    public Optional<MailAddress> of(KeeperId keeper) {
        return store.find(
                row -> new MailAddress(row.getString(1)),
                "SELECT address FROM keepers WHERE keeper = ?",
                keeper.value());
    }

    @Override
    public Optional<String> address(String typed) {
        return MailAddress.read(typed).map(MailAddress::text);
    }

    @Override
    public void keep(KeeperId keeper, String address) {
        store.update("INSERT OR REPLACE INTO keepers (keeper, address) VALUES (?, ?)", keeper.value(), address);
    }

    @Override
    public void forget(KeeperId keeper) {
        store.update("DELETE FROM keepers WHERE keeper = ?", keeper.value());
    }
}
