package coop.alveole.query.billing.opening;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.billing.opening.Figure;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One figure of one activity in both: cents, or a number of invoices. {@code there} is what the software of before says, where
 * it says it; {@code acceptedBy} is the account of whoever answers for the difference.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DifferenceView(
        String id,
        String activityId,
        Figure figure,
        @Nullable Long there,
        long here,
        State state,
        @Nullable LocalDate acceptedOn,
        @Nullable String acceptedBy,
        @Nullable Words motive) {
    enum State {
        AGREES,
        DIFFERS,
        ACCEPTED,
        /** The software of before says nothing of it: its control file is still to come. */
        UNTOLD
    }

    long differenceOrZero() {
        return there == null ? 0 : here - there;
    }

    /** Whether somebody has something to do about it. */
    boolean isOpen() {
        return state == State.DIFFERS || state == State.UNTOLD;
    }
}
