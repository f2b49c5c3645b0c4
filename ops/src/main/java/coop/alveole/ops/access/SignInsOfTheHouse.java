package coop.alveole.ops.access;

import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.TokenId;
import coop.alveole.query.shared.SignIns;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the screens say of access.db. */
@Component
final class SignInsOfTheHouse implements SignIns {
    private final OnThisMachine machine;
    private final Passwords passwords;
    private final Tokens tokens;
    private final Feeds feeds;

    SignInsOfTheHouse(OnThisMachine machine, Passwords passwords, Tokens tokens, Feeds feeds) {
        this.machine = machine;
        this.passwords = passwords;
        this.tokens = tokens;
        this.feeds = feeds;
    }

    @Override
    public Optional<String> name(AccountId account) {
        return passwords.nameOf(account);
    }

    @Override
    public boolean isTheMachine(AccountId account) {
        return machine.asker("").account().equals(account);
    }

    @Override
    public boolean hasPassword(AccountId account) {
        return passwords.areSetFor(account);
    }

    @Override
    public Optional<Instant> lastUse(TokenId token) {
        return tokens.lastUse(token);
    }

    @Override
    public int calendars(AccountId account) {
        return feeds.of(account).size();
    }
}
