package coop.alveole.projection.checklist;

import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the cooperative checks for everybody, through time. */
public record HouseChecklist(String id, List<Item> items) {
    /** {@code until} is the first day on which it is not asked any more. */
    public record Item(
            ChecklistKind kind,
            Label name,
            LocalDate from,
            @Nullable LocalDate until,
            long position) {
        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || day.isBefore(until));
        }
    }

    public List<Item> on(LocalDate day) {
        return items.stream().filter(item -> item.holdsOn(day)).toList();
    }

    HouseChecklist with(Item item) {
        return new HouseChecklist(
                id, Stream.concat(items.stream(), Stream.of(item)).toList());
    }

    HouseChecklist retiring(ChecklistKind kind, Label name, LocalDate day) {
        return new HouseChecklist(
                id,
                items.stream()
                        .map(item -> item.until() == null
                                        && item.kind() == kind
                                        && item.name().equals(name)
                                ? new Item(kind, name, item.from(), day, item.position())
                                : item)
                        .toList());
    }
}
