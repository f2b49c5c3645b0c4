package coop.alveole.query.deadline;

import coop.alveole.domain.shared.DeadlineKind;
import coop.alveole.domain.shared.Desk;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Null is no criterion; {@code before} is excluded. */
record DeadlineFilter(
        @Nullable DeadlineKind kind,
        @Nullable LocalDate before,
        @Nullable String territory,
        @Nullable Desk desk,
        DeadlineView.@Nullable Urgency urgency) {
    boolean keeps(DeadlineView line) {
        return (kind == null || line.kind() == kind)
                && (before == null || line.dueOn().isBefore(before))
                && (territory == null || territory.isBlank() || isSame(territory, line.territory()))
                && (desk == null || line.addressed().desk() == desk)
                && (urgency == null || line.urgency() == urgency);
    }

    private static boolean isSame(String one, String other) {
        return one.strip().toLowerCase(Locale.FRENCH).equals(other.toLowerCase(Locale.FRENCH));
    }
}
