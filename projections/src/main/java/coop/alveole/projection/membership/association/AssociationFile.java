package coop.alveole.projection.membership.association;

import coop.alveole.domain.membership.exit.ExitEvent.Entry;
import coop.alveole.domain.membership.exit.ExitKind;
import coop.alveole.domain.membership.exit.ExitReason;
import coop.alveole.domain.membership.exit.RemainingDue;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The association of one member through time (sociétariat), the shares subscribed, the exits and the returns. */
public record AssociationFile(String id, List<Line> lines, List<Subscribed> subscriptions, List<Departure> departures) {
    public enum Progress {
        CANDIDATE,
        WITHDRAWN,
        REFUSED,
        /** By an assembly, with shares still to subscribe. */
        ELECTED,
        LAPSED,
        ASSOCIATE,
        ENDED
    }

    /**
     * What holds from a day on, until the next line. {@code assemblyId} is of the vote; {@code ruledFrom} the day from
     * which an assembly has to rule on a candidacy, none when it may do as it likes (COOP-08).
     */
    public record Line(
            LocalDate from,
            Progress progress,
            @Nullable AssemblyId assemblyId,
            @Nullable LocalDate ruledFrom,
            long position) {}

    public record Subscribed(LocalDate subscribedOn, int shares, Money amount, long position) {}

    /** {@code lastDay} is included; nobody has come back while {@code comeback} is absent. */
    public record Departure(
            ExitKind kind,
            ExitReason reason,
            LocalDate lastDay,
            List<RemainingDue> due,
            @Nullable Comeback comeback,
            long position) {
        Departure until(Comeback back) {
            return new Departure(kind, reason, lastDay, due, back, position);
        }

        /** Whether somebody is away on that day because of it. */
        public boolean holdsOn(LocalDate day) {
            return lastDay.isBefore(day)
                    && (comeback == null || comeback.returnedOn().isAfter(day));
        }
    }

    public record Comeback(LocalDate returnedOn, Entry entry, long position) {}

    /** How far somebody had come on that day; of two lines of one day, the later in the list is right. */
    public Optional<Line> at(LocalDate asOf) {
        return lines.stream()
                .filter(line -> !line.from().isAfter(asOf))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next);
    }

    public List<Subscribed> subscriptionsUpTo(LocalDate asOf) {
        return subscriptions.stream()
                .filter(shares -> !shares.subscribedOn().isAfter(asOf))
                .toList();
    }

    AssociationFile with(Line line) {
        return new AssociationFile(id, and(lines, line), subscriptions, departures);
    }

    AssociationFile with(Subscribed shares) {
        return new AssociationFile(id, lines, and(subscriptions, shares), departures);
    }

    AssociationFile with(Departure departure) {
        return new AssociationFile(id, lines, subscriptions, and(departures, departure));
    }

    /** The last exit is over from that day on. */
    AssociationFile with(Comeback back) {
        int last = departures.size() - 1;
        var ended = departures.get(last).until(back);
        return new AssociationFile(
                id,
                lines,
                subscriptions,
                Stream.concat(departures.stream().limit(last), Stream.of(ended)).toList());
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
