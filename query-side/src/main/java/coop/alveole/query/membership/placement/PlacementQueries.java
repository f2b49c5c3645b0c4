package coop.alveole.query.membership.placement;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.placement.PlacementFile;
import coop.alveole.query.membership.placement.PlacementView.Since;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about the placement of one person. */
@Component
class PlacementQueries {
    private final Placements placements;

    PlacementQueries(Placements placements) {
        this.placements = placements;
    }

    /** Empty for the unknown and for what this reader may not see. */
    Optional<PlacementView> placement(MembershipId id, Reading reading) {
        if (!reading.viewer().may(Access.READ_MEMBERS, id.personId())) return Optional.empty();
        return placements.of(id, reading).map(file -> view(file, reading.asOf()));
    }

    private static PlacementView view(PlacementFile file, LocalDate asOf) {
        var territories = begun(
                file.territories().stream()
                        .map(line -> new Since(line.territory().text(), line.from())),
                asOf);
        var advisors = begun(
                file.advisors().stream().map(line -> new Since(line.advisor().value(), line.from())), asOf);
        return new PlacementView(
                file.id(),
                last(territories),
                last(advisors),
                file.clustersOn(asOf).stream()
                        .map(stay -> new Since(stay.cluster().text(), stay.from()))
                        .toList(),
                former(territories),
                former(advisors));
    }

    /** In the order of their days; the sort leaves two of one day in the order of recording. */
    private static List<Since> begun(Stream<Since> lines, LocalDate asOf) {
        return lines.filter(line -> !line.from().isAfter(asOf))
                .sorted(Comparator.comparing(Since::from))
                .toList();
    }

    private static @Nullable Since last(List<Since> lines) {
        return lines.isEmpty() ? null : lines.getLast();
    }

    private static List<Since> former(List<Since> lines) {
        return lines.subList(0, Math.max(0, lines.size() - 1)).reversed();
    }
}
