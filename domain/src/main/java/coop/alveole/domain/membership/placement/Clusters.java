package coop.alveole.domain.membership.placement;

import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** The stays of one membership in its clusters (pôles); several at once, and a cluster may be joined again. */
record Clusters(List<Stay> stays) {
    static final Clusters NONE = new Clusters(List.of());

    record Stay(Label cluster, DateRange during) {}

    boolean contain(Label cluster, LocalDate day) {
        return stays.stream()
                .anyMatch(
                        stay -> stay.cluster().equals(cluster) && stay.during().contains(day));
    }

    Clusters joined(Label cluster, LocalDate day) {
        var stay = new Stay(cluster, DateRange.startingOn(day));
        return new Clusters(Stream.concat(stays.stream(), Stream.of(stay)).toList());
    }

    Clusters left(Label cluster, LocalDate lastDay) {
        return new Clusters(stays.stream()
                .map(stay ->
                        stay.cluster().equals(cluster) && stay.during().end().isEmpty()
                                ? new Stay(cluster, new DateRange(stay.during().from(), lastDay.plusDays(1)))
                                : stay)
                .toList());
    }
}
