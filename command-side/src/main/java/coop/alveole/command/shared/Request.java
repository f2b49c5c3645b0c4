package coop.alveole.command.shared;

import org.axonframework.messaging.MetaData;
import org.jspecify.annotations.Nullable;

/**
 * What a command needs besides its own words: who asks and why, under which key, against which version, and whether for
 * real. {@code content} is what the key vouches for: the target and the body.
 */
public record Request(
        Asker asker,
        @Nullable String reason,
        @Nullable String correlation,
        Attempt attempt,
        @Nullable Long expectedVersion,
        Mode mode) {
    static final String EXPECTED_VERSION = "expectedVersion";

    /** One attempt at one thing: repeated under the same key it is done once. */
    public record Attempt(String route, @Nullable String key, String content) {}

    /** SIMULATED runs every check and stores nothing. */
    public enum Mode {
        FOR_REAL,
        SIMULATED
    }

    /** Of the program itself, or of whoever works at the machine. */
    public static Request forReal(Asker asker, Attempt attempt) {
        return new Request(asker, null, null, attempt, null, Mode.FOR_REAL);
    }

    /** For another object than the one whose version was told: under a key of its own, or under none. */
    public Request apart(@Nullable String key) {
        return new Request(
                asker, reason, correlation, new Attempt(attempt.route(), key, attempt.content()), null, mode);
    }

    /** The key vouches for what came with the body, too: a file by its hash, which is kept under a key of the house alone. */
    public Request with(String more) {
        var told = new Attempt(attempt.route(), attempt.key(), attempt.content() + "\n" + more);
        return new Request(asker, reason, correlation, told, expectedVersion, mode);
    }

    public boolean simulated() {
        return mode == Mode.SIMULATED;
    }

    MetaData metaData() {
        var facts = MetaData.with("actor", asker.actor()).and("origin", asker.origin());
        if (reason != null) facts = facts.and("reason", reason);
        if (correlation != null) facts = facts.and("correlation", correlation);
        return expectedVersion == null ? facts : facts.and(EXPECTED_VERSION, expectedVersion);
    }
}
