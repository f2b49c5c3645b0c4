package coop.alveole.ops.sending;

import coop.alveole.ops.sending.Letter.State;
import coop.alveole.query.shared.Mails.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The letters on their way, each once under its id; every step is on the disk before the next is made. */
final class Outbox {
    /** After as many failures, so long until the next try; then it is given up. */
    private static final List<Duration> PATIENCE = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12),
            Duration.ofHours(24));

    private static final String COLUMNS =
            "SELECT id, kind, about, recipient, state, attempts, next, moved, said FROM mails ";

    private final WorkFile file;
    private final Clock clock;

    Outbox(WorkFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Nothing where it is known already. */
    void add(UUID id, Kind kind, String about, String recipient) {
        var now = clock.millis();
        file.update(
                "INSERT OR IGNORE INTO mails (id, kind, about, recipient, state, attempts, next, moved, said)"
                        + " VALUES (?, ?, ?, ?, 'WAITING', 0, ?, ?, '')",
                id.toString(),
                kind.name(),
                about,
                recipient,
                now,
                now);
    }

    boolean knows(String about) {
        return !file.all(row -> row.getInt(1), "SELECT 1 FROM mails WHERE about = ? LIMIT 1", about)
                .isEmpty();
    }

    /** Those whose time has come, in the order in which they came in. */
    List<Letter> due() {
        return file.all(
                Outbox::letter, COLUMNS + "WHERE state = 'WAITING' AND next <= ? ORDER BY rowid", clock.millis());
    }

    List<Letter> accepted() {
        return file.all(Outbox::letter, COLUMNS + "WHERE state = 'ACCEPTED' ORDER BY rowid");
    }

    /** The newest first. */
    List<Letter> all(int atMost) {
        return file.all(Outbox::letter, COLUMNS + "ORDER BY rowid DESC LIMIT ?", atMost);
    }

    void isSending(Letter letter) {
        file.update(
                "UPDATE mails SET state = 'SENDING', attempts = attempts + 1, moved = ? WHERE id = ?",
                clock.millis(),
                letter.id().toString());
    }

    void is(Letter letter, State state, String said) {
        file.update(
                "UPDATE mails SET state = ?, moved = ?, said = ? WHERE id = ?",
                state.name(),
                clock.millis(),
                said,
                letter.id().toString());
    }

    /** Tried again later, or given up after the last time. */
    void failed(Letter letter, String said) {
        var tries = letter.attempts() + 1;
        var wait = tries <= PATIENCE.size() ? Optional.of(PATIENCE.get(tries - 1)) : Optional.<Duration>empty();
        file.update(
                "UPDATE mails SET state = ?, next = ?, moved = ?, said = ? WHERE id = ?",
                wait.isPresent() ? State.WAITING.name() : State.FAILED.name(),
                clock.instant().plus(wait.orElse(Duration.ZERO)).toEpochMilli(),
                clock.millis(),
                said,
                letter.id().toString());
    }

    /** What a kill has left between two steps: it may have left, and leaves once more under the same id. */
    void takeUpAgain() {
        file.update(
                "UPDATE mails SET state = 'WAITING', next = ?, said = 'IN_DOUBT' WHERE state = 'SENDING'",
                clock.millis());
    }

    /** Sending was switched off: what has not left is found again in the record if it is switched on. */
    void withdraw(Kind kind) {
        file.update("DELETE FROM mails WHERE kind = ? AND state IN ('WAITING', 'FAILED')", kind.name());
    }

    /** Those whose week, by which they begin, is over. */
    void withdrawEarlier(Kind kind, LocalDate week) {
        file.update(
                "DELETE FROM mails WHERE kind = ? AND state IN ('WAITING', 'FAILED') AND about < ?",
                kind.name(),
                week.toString());
    }

    private static Letter letter(ResultSet row) throws SQLException {
        return new Letter(
                UUID.fromString(row.getString(1)),
                Kind.valueOf(row.getString(2)),
                row.getString(3),
                row.getString(4),
                State.valueOf(row.getString(5)),
                row.getInt(6),
                Instant.ofEpochMilli(row.getLong(7)),
                Instant.ofEpochMilli(row.getLong(8)),
                row.getString(9));
    }
}
