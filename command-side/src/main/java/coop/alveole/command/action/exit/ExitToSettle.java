package coop.alveole.command.action.exit;

import coop.alveole.domain.action.ExitLine;
import coop.alveole.domain.action.Matter.OfAnExit;
import coop.alveole.domain.membership.exit.ExitEvent.MemberLeft;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The exits of one member, and the lines that were opened for each. */
public record ExitToSettle(String id, List<Left> exits, List<Opened> opened) {
    /** {@code lastDay} tells one exit from another. */
    public record Left(ExitKind kind, LocalDate lastDay) {}

    public record Opened(LocalDate lastDay, ExitLine line) {}

    static ExitToSettle none(String membership) {
        return new ExitToSettle(membership, List.of(), List.of());
    }

    ExitToSettle with(MemberLeft event) {
        return new ExitToSettle(id, and(exits, new Left(event.kind(), event.lastDay())), opened);
    }

    ExitToSettle with(OfAnExit matter) {
        return new ExitToSettle(id, exits, and(opened, new Opened(matter.lastDay(), matter.line())));
    }

    /** What is still to be opened of the exits from that day on; of those before, people had their own lists. */
    Stream<OfAnExit> toOpen(LocalDate since) {
        return exits.stream()
                .filter(exit -> !exit.lastDay().isBefore(since))
                .flatMap(exit -> ExitLine.of(exit.kind())
                        .filter(line -> !opened.contains(new Opened(exit.lastDay(), line)))
                        .map(line -> new OfAnExit(new MembershipId(id), exit.lastDay(), line)));
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).distinct().toList();
    }
}
