package coop.alveole.ops;

import org.jspecify.annotations.Nullable;

/** The program stops before it serves: one French sentence that says why and what to do. */
public final class CannotStart extends RuntimeException {
    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
