package coop.alveole.query.start;

import coop.alveole.domain.shared.Recorded;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** How far one step is: what there is or what is missing ({@code key} of the bundle and its value), and the fact behind it. */
record Step(
        StepKind kind,
        State state,
        String key,
        Supplier<Object> said,
        @Nullable Recorded<?> fact) {
    enum State {
        DONE,
        TO_DO
    }

    static Step of(StepKind kind, boolean done, String key, Object value, Optional<? extends Recorded<?>> fact) {
        return of(kind, done, key, () -> value, fact);
    }

    /** Its value is asked for only where the step is shown: to count the steps that are left does not. */
    static Step of(
            StepKind kind, boolean done, String key, Supplier<Object> said, Optional<? extends Recorded<?>> fact) {
        return new Step(kind, done ? State.DONE : State.TO_DO, key, said, fact.orElse(null));
    }

    Object value() {
        return said.get();
    }

    boolean isToDo() {
        return state == State.TO_DO;
    }
}
