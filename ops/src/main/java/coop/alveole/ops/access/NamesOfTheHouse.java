package coop.alveole.ops.access;

import coop.alveole.command.shared.AccountNames;
import coop.alveole.domain.shared.AccountId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What an import asks of access.db. */
@Component
final class NamesOfTheHouse implements AccountNames {
    private final Passwords passwords;

    NamesOfTheHouse(Passwords passwords) {
        this.passwords = passwords;
    }

    @Override
    public Map<AccountId, String> all() {
        return passwords.names();
    }
}
