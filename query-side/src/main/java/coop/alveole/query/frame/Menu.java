package coop.alveole.query.frame;

import coop.alveole.domain.access.Access;
import coop.alveole.query.frame.Place.Room;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The navigation of one reader: the rooms that have a place for them. */
public record Menu(List<Part> parts) {
    public record Part(Room room, List<Place> places) {}

    public static Menu of(Set<Access> rights) {
        return new Menu(Stream.of(Room.values())
                .map(room -> new Part(room, places(room, rights)))
                .filter(part -> !part.places().isEmpty())
                .toList());
    }

    private static List<Place> places(Room room, Set<Access> rights) {
        return Stream.of(Place.values())
                .filter(place -> place.room() == room && place.opensTo(rights))
                .toList();
    }
}
