package coop.alveole.query.action.exit;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.action.ActionQueries;
import coop.alveole.query.action.ActionView;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The files of the exits within reach: nothing of them is stored but their lines, which are actions. */
@Component
class ExitFileQueries {
    private record Exit(String membership, LocalDate lastDay) {}

    private final ActionQueries actions;

    ExitFileQueries(ActionQueries actions) {
        this.actions = actions;
    }

    /** Open ones first, the most pressing first. */
    List<ExitFileView> all(Reading reading) {
        return actions.ofExits(reading).stream()
                .collect(Collectors.groupingBy(ExitFileQueries::exit))
                .entrySet()
                .stream()
                .map(ExitFileQueries::view)
                .sorted(Comparator.comparing(ExitFileView::isOpen)
                        .reversed()
                        .thenComparing(ExitFileView::nextDueOn, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(ExitFileView::lastDay, Comparator.reverseOrder())
                        .thenComparing(ExitFileView::membershipId))
                .toList();
    }

    /** Those of one member, the last exit first. */
    List<ExitFileView> of(MembershipId id, Reading reading) {
        return all(reading).stream()
                .filter(file -> file.membershipId().equals(id.value()))
                .sorted(Comparator.comparing(ExitFileView::lastDay).reversed())
                .toList();
    }

    private static Exit exit(ActionView line) {
        var exit = Objects.requireNonNull(line.exit());
        return new Exit(Objects.requireNonNull(line.membershipId()), exit.lastDay());
    }

    private static ExitFileView view(Entry<Exit, List<ActionView>> file) {
        return ExitFileView.of(
                file.getKey().membership(),
                file.getKey().lastDay(),
                file.getValue().stream().sorted(order()).toList());
    }

    /** As people go through it, line after line. */
    private static Comparator<ActionView> order() {
        return Comparator.comparing(line -> Objects.requireNonNull(line.exit()).line());
    }
}
