package coop.alveole.query.deadline;

import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Desk;
import coop.alveole.query.worklist.Urgency;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Null is no criterion; {@code before} is excluded. */
record DeadlineFilter(
        @Nullable DeadlineKind kind,
        @Nullable LocalDate before,
        @Nullable String territory,
        @Nullable Desk desk,
        @Nullable Urgency urgency) {
    boolean keeps(DeadlineView line) {
        return (kind == null || line.kind() == kind)
                && (before == null || line.dueOn().isBefore(before))
                && isWithin(territory, line.territory())
                && (desk == null || line.addressed().desk() == desk)
                && (urgency == null || line.urgency() == urgency);
    }

    static boolean isWithin(@Nullable String asked, String territory) {
        return asked == null
                || asked.isBlank()
                || asked.strip().toLowerCase(Locale.FRENCH).equals(territory.toLowerCase(Locale.FRENCH));
    }
}
