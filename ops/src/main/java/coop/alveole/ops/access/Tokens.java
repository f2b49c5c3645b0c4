package coop.alveole.ops.access;

import coop.alveole.command.shared.TokenSecrets;
import coop.alveole.domain.access.AccountEvent.TokenRight;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.TokenId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Access for programs (accès pour logiciels): a secret that begins with a word by which scanners of leaks know it. */
public final class Tokens implements TokenSecrets {
    private static final String PREFIX = "alv_pat_";
    private static final int CHECKSUM = 6;
    private static final Pattern SHAPE = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}[A-Za-z0-9_-]{6}");

    private static final Duration USED_WITHIN = Duration.ofMinutes(1);

    private final AccessStore store;
    private final Supplier<LocalDate> today;
    private final Clock clock;
    private final Map<TokenId, Instant> uses = new ConcurrentHashMap<>();

    Tokens(AccessStore store, Supplier<LocalDate> today, Clock clock) {
        this.store = store;
        this.today = today;
        this.clock = clock;
    }

    record Token(TokenId id, AccountId account, TokenRight right) {}

    /** Only its hash is kept. */
    @Override
    public String issue(TokenId id, AccountId account, TokenRight right, LocalDate until) {
        var body = PREFIX + Secrets.random();
        var secret = body + checksum(body);
        store.update(
                "INSERT INTO tokens (hash, token, account, \"right\", until) VALUES (?, ?, ?, ?, ?)",
                Secrets.hash(secret),
                id.value(),
                account.value(),
                right.name(),
                until.toString());
        return secret;
    }

    Optional<Token> find(String secret) {
        if (!isWellFormed(secret)) return Optional.empty();
        return store.find(
                row -> new Token(
                        new TokenId(row.getString(1)),
                        new AccountId(row.getString(2)),
                        TokenRight.valueOf(row.getString(3))),
                "SELECT token, account, \"right\" FROM tokens WHERE hash = ? AND until > ?",
                Secrets.hash(secret),
                today.get().toString());
    }

    /** Written once a minute at most: each write is an fsync. */
    void used(TokenId token) {
        var now = clock.instant();
        var last = uses.get(token);
        if (last != null && now.isBefore(last.plus(USED_WITHIN))) return;
        uses.put(token, now);
        store.update(
                "INSERT OR REPLACE INTO token_uses (token, used) VALUES (?, ?)", token.value(), now.toEpochMilli());
    }

    Optional<Instant> lastUse(TokenId token) {
        return store.find(
                row -> Instant.ofEpochMilli(row.getLong(1)),
                "SELECT used FROM token_uses WHERE token = ?",
                token.value());
    }

    /** A mistyped token, or the random words of somebody who guesses, costs no look-up. */
    static boolean isWellFormed(String secret) {
        if (!SHAPE.matcher(secret).matches()) return false;
        var body = secret.substring(0, secret.length() - CHECKSUM);
        return secret.endsWith(checksum(body));
    }

    private static String checksum(String body) {
        return Base64.getUrlEncoder().encodeToString(Secrets.sha256(body)).substring(0, CHECKSUM);
    }
}
