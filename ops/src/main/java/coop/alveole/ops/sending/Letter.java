package coop.alveole.ops.sending;

import coop.alveole.query.shared.Mails.Kind;
import java.time.Instant;
import java.util.UUID;

/** One mail to one account: what it is about and how far it is. Its words are made when it leaves, and kept nowhere. */
record Letter(
        UUID id,
        Kind kind,
        String about,
        String recipient,
        State state,
        int attempts,
        Instant next,
        Instant moved,
        String said) {
    enum State {
        WAITING,
        /** The server was spoken to; whether it took the letter is not known before ACCEPTED. */
        SENDING,
        /** The server has it; the record does not know yet. */
        ACCEPTED,
        LEFT,
        FAILED
    }

    static Letter waiting(UUID id, Kind kind, String about, String recipient, Instant now) {
        return new Letter(id, kind, about, recipient, State.WAITING, 0, now, now, "");
    }
}
