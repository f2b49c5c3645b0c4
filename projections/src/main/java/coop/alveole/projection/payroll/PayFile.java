package coop.alveole.projection.payroll;

import coop.alveole.domain.payroll.RecordedPay;
import coop.alveole.domain.shared.ActivityId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pay costs one activity through time: each line that was received, and those that took its place; costs are sealed. */
public record PayFile(String id, List<Pay> lines, long version) {
    /** {@code month} is its first day; a line that corrects names, by its number, the one of that month it replaces. */
    public record Pay(LocalDate month, RecordedPay told, LocalDate from, LocalDate recordedOn, long position) {}

    public static PayFile empty(String activity) {
        return new PayFile(activity, List.of(), -1);
    }

    public ActivityId activity() {
        return new ActivityId(id);
    }

    /** Those of that month that stand, among the lines of that day and of what was known. */
    public List<Pay> standing(YearMonth month, Predicate<Pay> known) {
        var first = month.atDay(1);
        var told = lines.stream()
                .filter(line -> line.month().equals(first))
                .filter(known)
                .toList();
        Set<Integer> corrected =
                told.stream().flatMap(line -> line.told().corrects().stream()).collect(Collectors.toSet());
        return told.stream()
                .filter(line -> !corrected.contains(line.told().number()))
                .toList();
    }

    public Stream<YearMonth> months() {
        return lines.stream()
                .map(line -> YearMonth.from(line.month()))
                .distinct()
                .sorted();
    }

    PayFile with(List<Pay> more) {
        return new PayFile(id, Stream.concat(lines.stream(), more.stream()).toList(), version + 1);
    }
}
