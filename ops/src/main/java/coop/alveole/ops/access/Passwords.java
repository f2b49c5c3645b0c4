package coop.alveole.ops.access;

import coop.alveole.domain.shared.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/** Sign-in names and passwords. A name nobody bears costs the same time as a wrong password. */
public final class Passwords {
    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    /** Each hash takes 19 MiB: guesses by the thousand must not take the memory of the house. */
    private static final int AT_A_TIME = 2;

    private static final long WAIT_SECONDS = 5;

    private final AccessStore store;
    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore places = new Semaphore(AT_A_TIME, true);
    private final String nobody = argon2.encode(Secrets.random());

    Passwords(AccessStore store) {
        this.store = store;
    }

    /** Too many people sign in at once: to be tried again. */
    static final class Busy extends RuntimeException {
        Busy() {
            super("two passwords are being checked, and others wait");
        }
    }

    /** Whether this account has ever used a first link. */
    public boolean areSetFor(AccountId account) {
        return store.find(_ -> true, "SELECT 1 FROM credentials WHERE account = ?", account.value())
                .isPresent();
    }

    /** The name an account signs in with, else the one it was invited under. */
    Optional<String> nameOf(AccountId account) {
        return store.find(row -> row.getString(1), "SELECT name FROM credentials WHERE account = ?", account.value())
                .or(() -> store.find(
                        row -> row.getString(1), "SELECT name FROM invitations WHERE account = ?", account.value()));
    }

    /** Whose name it is. */
    Optional<AccountId> bearer(String name) {
        return store.find(
                row -> new AccountId(row.getString(1)), "SELECT account FROM credentials WHERE name = ?", normal(name));
    }

    /** As {@link #nameOf} says them. */
    Map<AccountId, String> names() {
        var names = new HashMap<AccountId, String>();
        for (var named : store.all(Named::of, "SELECT account, name FROM invitations")) named.in(names);
        for (var named : store.all(Named::of, "SELECT account, name FROM credentials")) named.in(names);
        return Map.copyOf(names);
    }

    Optional<AccountId> check(String name, String password) {
        var found = store.find(
                row -> new Credential(new AccountId(row.getString(1)), row.getString(2)),
                "SELECT account, password FROM credentials WHERE name = ?",
                normal(name));
        var hash = found.map(Credential::hash).orElse(nobody);
        var right = inPlace(() -> argon2.matches(composed(password), hash));
        return found.filter(_ -> right).map(Credential::account);
    }

    String hash(String password) {
        return inPlace(() -> argon2.encode(composed(password)));
    }

    /** False when another account bears this name. */
    boolean keep(AccountId account, String name, String hash) {
        var bearer =
                store.find(row -> row.getString(1), "SELECT account FROM credentials WHERE name = ?", normal(name));
        if (bearer.isPresent() && !bearer.get().equals(account.value())) return false;
        store.update(
                "INSERT OR REPLACE INTO credentials (account, name, password) VALUES (?, ?, ?)",
                account.value(),
                normal(name),
                hash);
        return true;
    }

    static String normal(String name) {
        return composed(name).strip().toLowerCase(Locale.ROOT);
    }

    /** Keyboards disagree on how « é » is made: both ways are one password. */
    private static String composed(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC);
    }

    private <T> T inPlace(Supplier<T> hashing) {
        try {
            if (!places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) throw new Busy();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
        try {
            return hashing.get();
        } finally {
            places.release();
        }
    }

    private record Named(AccountId account, String name) {
        static Named of(ResultSet row) throws SQLException {
            return new Named(new AccountId(row.getString(1)), row.getString(2));
        }

        void in(Map<AccountId, String> names) {
            names.put(account, name);
        }
    }

    private record Credential(AccountId account, String hash) {}
}
