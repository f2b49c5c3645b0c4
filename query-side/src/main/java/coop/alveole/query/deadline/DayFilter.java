package coop.alveole.query.deadline;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Desk;
import coop.alveole.query.action.ActionView;
import coop.alveole.query.worklist.Urgency;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked of « Échéances »: {@code what} is a kind of deadline, or the actions; null and blank ask nothing. */
record DayFilter(
        @Nullable String what,
        @Nullable String territory,
        @Nullable Desk desk,
        @Nullable Urgency urgency) {
    static final String ACTION = "ACTION";

    DayFilter {
        UNREADABLE_REQUEST.require(
                what == null
                        || what.isBlank()
                        || what.equals(ACTION)
                        || kind(what).isPresent(),
                "what",
                "« what » est une sorte d'échéance, ou « ACTION ».");
    }

    boolean onlyActions() {
        return ACTION.equals(what);
    }

    boolean onlyDeadlines() {
        return kind(what).isPresent();
    }

    DeadlineFilter ofDeadlines() {
        return new DeadlineFilter(kind(what).orElse(null), null, territory, desk, urgency);
    }

    /** Without an urgency, all but what is far away. */
    boolean isPressing(Urgency line) {
        return urgency == null ? line != Urgency.LATER : line == urgency;
    }

    boolean keeps(ActionView action) {
        return isPressing(action.urgency())
                && (desk == null || action.isFor(desk))
                && DeadlineFilter.isWithin(territory, action.territory());
    }

    private static Optional<DeadlineKind> kind(@Nullable String what) {
        return Stream.of(DeadlineKind.values())
                .filter(kind -> kind.name().equals(what))
                .findFirst();
    }
}
