package coop.alveole.ops.restore;

import coop.alveole.domain.evidence.HouseEvent.TrialOutcome;
import coop.alveole.ops.CannotStart;

/** A backup that must not be relied upon: which kind of fault, and one sentence that says what to do. */
final class CannotRestore extends RuntimeException {
    /** What is wrong with it. */
    enum Why {
        FILES_DAMAGED(TrialOutcome.FILES_DAMAGED),
        RECORD_UNSOUND(TrialOutcome.RECORD_UNSOUND),
        KEYS_DO_NOT_OPEN(TrialOutcome.KEYS_DO_NOT_OPEN);

        private final TrialOutcome outcome;

        Why(TrialOutcome outcome) {
            this.outcome = outcome;
        }
    }

    private final Why why;

    CannotRestore(Why why, String sentence) {
        super(sentence);
        this.why = why;
    }

    CannotRestore(Why why, String sentence, Throwable cause) {
        super(sentence, cause);
        this.why = why;
    }

    TrialOutcome outcome() {
        return why.outcome;
    }

    CannotStart told() {
        return new CannotStart(String.valueOf(getMessage()), this);
    }
}
