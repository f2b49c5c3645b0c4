package coop.alveole.command.activity.automation;

import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The days on which one member was not in the cooperative any more; the position is that of the last event about it. */
public record Departure(String id, List<DateRange> away, long position) {
    static Departure none(String membership) {
        return new Departure(membership, List.of(), -1);
    }

    MembershipId membershipId() {
        return new MembershipId(id);
    }

    Departure left(LocalDate lastDay, long recorded) {
        var since = DateRange.startingOn(lastDay.plusDays(1));
        return new Departure(id, Stream.concat(away.stream(), Stream.of(since)).toList(), recorded);
    }

    /** Of the past, in its place: one that a return ended is over. */
    Departure past(LocalDate lastDay, @Nullable LocalDate back, long recorded) {
        var alone = none(id).left(lastDay, recorded);
        var spell = back == null ? alone : alone.returned(back, recorded);
        var all = Stream.concat(away.stream(), spell.away.stream())
                .sorted(Comparator.comparing(DateRange::from))
                .toList();
        return new Departure(id, all, recorded);
    }

    /** Back on the very next day they have been away all the same: a return gives no activity back by itself. */
    Departure returned(LocalDate day, long recorded) {
        var from = away.getLast().from();
        var back = day.isAfter(from) ? day : from.plusDays(1);
        var before = away.subList(0, away.size() - 1);
        var spells = Stream.concat(before.stream(), Stream.of(new DateRange(from, back)));
        return new Departure(id, spells.toList(), recorded);
    }
}
