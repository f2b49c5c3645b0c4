package coop.alveole.query.shared;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.TokenId;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;

/** What is known of signing in besides the record: names and last uses, never a secret; ops answers. */
public interface SignIns {
    /** The name an account signs in with, else the one it was invited under. */
    Optional<String> name(AccountId account);

    /** The account of whoever works at the machine, and of the program itself. */
    boolean isTheMachine(AccountId account);

    /** As a page calls it: {@code machine} for the machine, else the name, else the id. */
    default String called(AccountId account, Supplier<String> machine) {
        return isTheMachine(account) ? machine.get() : name(account).orElse(account.value());
    }

    /** Whether its owner has chosen a password. */
    boolean hasPassword(AccountId account);

    Optional<Instant> lastUse(TokenId token);

    /** How many links to calendars of this account still open something. */
    int calendars(AccountId account);
}
