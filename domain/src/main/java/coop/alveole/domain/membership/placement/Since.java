package coop.alveole.domain.membership.placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What holds from a day on until something else does; of two that begin on one day, the last recorded is right. */
public record Since<V>(List<Line<V>> lines) {
    public record Line<V>(LocalDate from, V value) {}

    public static <V> Since<V> never() {
        return new Since<>(List.of());
    }

    public Since<V> with(LocalDate from, V value) {
        return new Since<>(Stream.concat(lines.stream(), Stream.of(new Line<>(from, value)))
                .toList());
    }

    public Optional<V> on(LocalDate day) {
        return begun(day).map(Line::value);
    }

    /** Whether this held on one of these days, both included. */
    boolean held(V value, LocalDate first, LocalDate last) {
        var meanwhile = lines.stream().map(Line::from).filter(from -> !from.isBefore(first) && !from.isAfter(last));
        return Stream.concat(Stream.of(first), meanwhile)
                .anyMatch(day -> on(day).filter(value::equals).isPresent());
    }

    private Optional<Line<V>> begun(LocalDate day) {
        return lines.stream()
                .filter(line -> !line.from().isAfter(day))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next);
    }
}
