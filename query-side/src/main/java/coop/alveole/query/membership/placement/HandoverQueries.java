package coop.alveole.query.membership.placement;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.placement.PlacementFile;
import coop.alveole.projection.membership.placement.PlacementFile.Advised;
import coop.alveole.projection.membership.placement.PlacementFile.InTerritory;
import coop.alveole.query.membership.parts.HandoverLines;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What whoever takes over a file must be told of. */
@Component
class HandoverQueries {
    private final Placements placements;
    private final List<HandoverLines> subjects;

    HandoverQueries(Placements placements, List<HandoverLines> subjects) {
        this.placements = placements;
        this.subjects = List.copyOf(subjects);
    }

    /** Empty for the unknown and for what this reader may not see. */
    Optional<HandoverView> handover(MembershipId id, Reading reading, Locale reader) {
        if (!reading.viewer().may(Access.READ_MEMBERS, id.personId())) return Optional.empty();
        return placements
                .of(id, reading)
                .map(file -> new HandoverView(
                        file.id(),
                        changedOn(file).<@Nullable LocalDate>map(day -> day).orElse(null),
                        subjects.stream()
                                .flatMap(subject -> subject.of(id, reading, reader))
                                .toList()));
    }

    /** The territory of the registration was not moved to, and the first advisor takes nothing over from another. */
    private static Optional<LocalDate> changedOn(PlacementFile file) {
        return Stream.concat(
                        file.territories().stream().skip(1).map(InTerritory::from),
                        file.advisors().stream().skip(1).map(Advised::from))
                .max(Comparator.naturalOrder());
    }
}
