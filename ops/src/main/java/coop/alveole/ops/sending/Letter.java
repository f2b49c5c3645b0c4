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
    private static final int TRIES_OF_A_LINK = 2;

    enum State {
        WAITING,
        /** The server was spoken to; whether it took the letter is not known before ACCEPTED. */
        SENDING,
        /** The server has it; the record does not know yet. */
        ACCEPTED,
        LEFT,
        FAILED
    }

    /** Whoever waits for a link asks for another one by then. */
    boolean isStale() {
        return (kind == Kind.PASSWORD || kind == Kind.SIGN_IN) && attempts >= TRIES_OF_A_LINK;
    }
}
