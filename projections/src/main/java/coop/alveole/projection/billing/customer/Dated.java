package coop.alveole.projection.billing.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is said of a customer from a day on; of two lines of one day, the last recorded is right. */
public record Dated<V>(LocalDate from, V value, long position) {
    public static <V> Optional<V> on(LocalDate day, List<Dated<V>> lines) {
        return on(day, lines.stream());
    }

    static <V> Optional<V> on(LocalDate day, Stream<Dated<V>> lines) {
        return lines.filter(line -> !line.from().isAfter(day))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next)
                .map(Dated::value);
    }

    /** All that was said up to that day. */
    public static <V> Stream<V> upTo(LocalDate day, List<Dated<V>> lines) {
        return lines.stream().filter(line -> !line.from().isAfter(day)).map(Dated::value);
    }

    static <L> List<L> and(List<L> known, L more) {
        return Stream.concat(known.stream(), Stream.of(more)).toList();
    }
}
