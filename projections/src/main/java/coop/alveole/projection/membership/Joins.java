package coop.alveole.projection.membership;

import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** With which other files one is joined, through time. */
public record Joins(List<Join> all) {
    static final Joins NONE = new Joins(List.of());

    public enum Place {
        /** The other one is joined to this one. */
        KEPT,
        /** This one is joined to the other one: of it no list has a line. */
        ASIDE
    }

    /** {@code until} is the first day on which they are not joined any more. */
    public record Join(
            MembershipId other,
            Place place,
            LocalDate from,
            @Nullable LocalDate until) {
        private boolean covers(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }

        private Join endingOn(LocalDate day, MembershipId with) {
            return until == null && other.equals(with) ? new Join(other, place, from, day) : this;
        }
    }

    Stream<Join> on(LocalDate day, Place place) {
        return all.stream().filter(join -> join.place() == place && join.covers(day));
    }

    Joins with(MembershipId other, Place place, LocalDate from) {
        return new Joins(Stream.concat(all.stream(), Stream.of(new Join(other, place, from, null)))
                .toList());
    }

    Joins partedOn(LocalDate day, MembershipId other) {
        return new Joins(all.stream().map(join -> join.endingOn(day, other)).toList());
    }
}
