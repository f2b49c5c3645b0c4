package coop.alveole.query.action.exit;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.query.action.ActionView;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The file of one exit on one day: {@code nextDueOn} is that of its most pressing line, {@code closedOn} the day on which the
 * last one was settled; one of the two is absent.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExitFileView(
        String membershipId,
        String territory,
        LocalDate lastDay,
        int settled,
        @Nullable LocalDate nextDueOn,
        @Nullable LocalDate closedOn,
        List<ActionView> lines) {
    static ExitFileView of(String membership, LocalDate lastDay, List<ActionView> lines) {
        var open = lines.stream().filter(line -> line.endedOn() == null).toList();
        return new ExitFileView(
                membership,
                lines.getFirst().territory(),
                lastDay,
                lines.size() - open.size(),
                open.stream()
                        .map(ActionView::dueOn)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                open.isEmpty() ? closing(lines) : null,
                lines);
    }

    boolean isOpen() {
        return closedOn == null;
    }

    private static @Nullable LocalDate closing(List<ActionView> lines) {
        return lines.stream()
                .map(ActionView::endedOn)
                .max(Comparator.nullsFirst(Comparator.naturalOrder()))
                .orElse(null);
    }
}
