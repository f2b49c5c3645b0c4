package coop.alveole.projection.membership.placement;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where one membership belongs through time (rattachement); of two lines of one day, the last recorded is right. */
public record PlacementFile(
        String id, List<InTerritory> territories, List<Advised> advisors, List<InCluster> clusters) {
    public record InTerritory(LocalDate from, Label territory, long position) {}

    public record Advised(LocalDate from, AccountId advisor, long position) {}

    /** {@code until} is the last day, included; none while the cluster was not left. */
    public record InCluster(
            Label cluster, LocalDate from, @Nullable LocalDate until, long position) {
        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || !until.isBefore(day));
        }
    }

    /** Figures are of the territory at the date of the fact; what is before the registration is of the first one. */
    public Optional<Label> territoryOn(LocalDate day) {
        return territoryLineOn(day)
                .map(InTerritory::territory)
                .or(() -> territories.stream().findFirst().map(InTerritory::territory));
    }

    public Optional<InTerritory> territoryLineOn(LocalDate day) {
        BinaryOperator<InTerritory> later = (one, next) -> next.from().isBefore(one.from()) ? one : next;
        return territories.stream().filter(line -> !line.from().isAfter(day)).reduce(later);
    }

    public Optional<Advised> advisorOn(LocalDate day) {
        BinaryOperator<Advised> later = (one, next) -> next.from().isBefore(one.from()) ? one : next;
        return advisors.stream().filter(line -> !line.from().isAfter(day)).reduce(later);
    }

    public List<InCluster> clustersOn(LocalDate day) {
        return clusters.stream().filter(stay -> stay.holdsOn(day)).toList();
    }

    PlacementFile with(InTerritory line) {
        return new PlacementFile(id, and(territories, line), advisors, clusters);
    }

    PlacementFile with(Advised line) {
        return new PlacementFile(id, territories, and(advisors, line), clusters);
    }

    PlacementFile with(InCluster stay) {
        return new PlacementFile(id, territories, advisors, and(clusters, stay));
    }

    PlacementFile leaving(Label cluster, LocalDate lastDay) {
        var left = clusters.stream()
                .map(stay -> stay.cluster().equals(cluster) && stay.until() == null
                        ? new InCluster(cluster, stay.from(), lastDay, stay.position())
                        : stay)
                .toList();
        return new PlacementFile(id, territories, advisors, left);
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
