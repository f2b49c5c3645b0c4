package coop.alveole.projection.billing.customer;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is there from a day on until it is withdrawn, that day excluded. */
public record Lasting<V>(LocalDate from, LocalDate until, V value) {
    static <V> Lasting<V> since(LocalDate day, V value) {
        return new Lasting<>(day, LocalDate.MAX, value);
    }

    public static <V> Stream<V> on(LocalDate day, List<Lasting<V>> lines) {
        return lines.stream()
                .filter(line -> !line.from().isAfter(day) && line.until().isAfter(day))
                .map(Lasting::value);
    }

    static <V> List<Lasting<V>> ended(List<Lasting<V>> lines, Predicate<V> which, LocalDate day) {
        return lines.stream()
                .map(line -> line.until().equals(LocalDate.MAX) && which.test(line.value())
                        ? new Lasting<>(line.from(), day, line.value())
                        : line)
                .toList();
    }
}
