package coop.alveole.ops;

import org.jspecify.annotations.Nullable;

/** The house does not open; the message is one French sentence that says what to do. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, @Nullable Throwable origin) {
        super(sentence, origin);
    }
}
