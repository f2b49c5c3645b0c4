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
