package coop.alveole.projection.governance;

import coop.alveole.domain.shared.AssemblyKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One general assembly through time: on which day it was to be held, as it stood on any day. */
public record AssemblyFile(String id, AssemblyKind kind, List<Line> lines) {
    public enum State {
        DATED,
        MOVED,
        CALLED_OFF,
        NOT_CONVENED_IN_TIME,
        /** It never was, at any date. */
        RECORDED_BY_MISTAKE;

        /** Whether the assembly is to be held, or was. */
        public boolean stands() {
            return this == DATED || this == MOVED;
        }
    }

    public record Line(LocalDate from, State state, LocalDate heldOn, long position) {}

    public AssemblyFile {
        lines = List.copyOf(lines);
    }

    /** One event, one line: the version by which If-Match knows it. */
    public long version() {
        return lines.size() - 1L;
    }

    /** What was known by that position. */
    public AssemblyFile knownAt(long position) {
        return new AssemblyFile(
                id,
                kind,
                lines.stream().filter(line -> line.position() <= position).toList());
    }

    /** How it stood on that day; decisions are recorded in their order, so that the last of them is right. */
    public Optional<Line> at(LocalDate asOf) {
        var begun = lines.stream().filter(line -> !line.from().isAfter(asOf)).toList();
        return lines.stream()
                .filter(line -> line.state() == State.RECORDED_BY_MISTAKE && !begun.isEmpty())
                .findFirst()
                .or(() -> begun.isEmpty() ? Optional.empty() : Optional.of(begun.getLast()));
    }

    AssemblyFile with(Line line) {
        return new AssemblyFile(
                id, kind, Stream.concat(lines.stream(), Stream.of(line)).toList());
    }

    /** The day it was last set on. */
    LocalDate heldOn() {
        return lines.getLast().heldOn();
    }
}
