package coop.alveole.projection.membership.association;

import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.correction.Admission;
import coop.alveole.domain.membership.correction.CorrectionEvent.AdmissionCorrected;
import coop.alveole.domain.membership.correction.CorrectionReason;
import coop.alveole.domain.membership.exit.ExitEvent.Entry;
import coop.alveole.domain.membership.exit.ExitRule;
import coop.alveole.domain.membership.exit.RemainingDue;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The association of one member through time (sociétariat), the shares subscribed, the exits and the returns. */
public record AssociationFile(
        String id,
        List<Line> lines,
        List<Subscribed> subscriptions,
        List<Departure> departures,
        List<Correction> corrections) {
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
     * What holds from a day on, until the next line. {@code assemblyId} is of the vote, {@code candidacy} of a candidate. An
     * admission taken over from the past has no assembly, and the rules that it broke.
     */
    public record Line(
            LocalDate from,
            Progress progress,
            @Nullable AssemblyId assemblyId,
            @Nullable Candidacy candidacy,
            List<MembershipRule> broken,
            long position) {
        /** A candidate is one since the candidacy, whatever else has changed since. */
        public LocalDate since() {
            return candidacy == null ? from : candidacy.appliedOn();
        }

        public boolean wasTakenOver() {
            return progress == Progress.ASSOCIATE && assemblyId == null;
        }

        Line instead(LocalDate day, @Nullable AssemblyId assembly) {
            return new Line(day, progress, assembly, candidacy, List.of(), position);
        }
    }

    /** {@code ruledFrom}: from when on an assembly has to rule on it, none when it may do as it likes (COOP-08). */
    public record Candidacy(LocalDate appliedOn, @Nullable LocalDate ruledFrom) {}

    public record Subscribed(LocalDate subscribedOn, int shares, Money amount, long position) {}

    /** {@code lastDay} is included; one of the past has the rules that it broke; nobody has come back while {@code comeback} is absent. */
    public record Departure(
            ExitKind kind,
            ExitReason reason,
            LocalDate lastDay,
            List<RemainingDue> due,
            List<ExitRule> broken,
            @Nullable Comeback comeback,
            long position) {
        Departure until(Comeback back) {
            return new Departure(kind, reason, lastDay, due, broken, back, position);
        }

        /** Whether somebody is away on that day because of it. */
        public boolean holdsOn(LocalDate day) {
            return lastDay.isBefore(day)
                    && (comeback == null || comeback.returnedOn().isAfter(day));
        }
    }

    /** What was recorded wrongly of an admission; {@code broken} are the rules that the right one breaks. */
    public record Correction(
            @Nullable AssemblyId wrongAssemblyId,
            LocalDate wrongElectedOn,
            LocalDate wrongAdmittedOn,
            CorrectionReason reason,
            List<MembershipRule> broken,
            long position) {}

    public record Comeback(LocalDate returnedOn, Entry entry, long position) {}

    /** How far somebody had come on that day; of two lines of one day, the later in the list is right. */
    public Optional<Line> at(LocalDate asOf) {
        return lines.stream()
                .filter(line -> !line.from().isAfter(asOf))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next);
    }

    /** The last admission recorded, of which no day of shares is known when it came with a signature. */
    public Optional<Admission> lastAdmission() {
        return last(Progress.ASSOCIATE, Long.MAX_VALUE).map(associate -> {
            var vote = last(Progress.ELECTED, associate.position());
            var shares = vote.flatMap(elected -> sharesBetween(elected.position(), associate.position()));
            return new Admission(
                    associate.assemblyId(),
                    vote.filter(_ -> shares.isPresent()).orElse(associate).from(),
                    shares);
        });
    }

    private Optional<Line> last(Progress progress, long before) {
        return lines.stream()
                .filter(line -> line.progress() == progress && line.position() < before)
                .max(Comparator.comparingLong(Line::position));
    }

    private Optional<LocalDate> sharesBetween(long after, long before) {
        return subscriptions.stream()
                .filter(shares -> shares.position() > after && shares.position() < before)
                .max(Comparator.comparingLong(Subscribed::position))
                .map(Subscribed::subscribedOn);
    }

    public List<Subscribed> subscriptionsUpTo(LocalDate asOf) {
        return subscriptions.stream()
                .filter(shares -> !shares.subscribedOn().isAfter(asOf))
                .toList();
    }

    AssociationFile with(Line line) {
        return new AssociationFile(id, and(lines, line), subscriptions, departures, corrections);
    }

    AssociationFile with(Subscribed shares) {
        return new AssociationFile(id, lines, and(subscriptions, shares), departures, corrections);
    }

    AssociationFile with(Departure departure) {
        var inOrder = and(departures, departure).stream()
                .sorted(Comparator.comparing(Departure::lastDay))
                .toList();
        return new AssociationFile(id, lines, subscriptions, inOrder, corrections);
    }

    /** The lines of the vote and of the admission have their right days; what was wrong is kept beside them. */
    AssociationFile correcting(AdmissionCorrected e, long at) {
        long admission =
                last(Progress.ASSOCIATE, Long.MAX_VALUE).map(Line::position).orElse(at);
        long vote = last(Progress.ELECTED, admission).map(Line::position).orElse(at);
        var right = lines.stream()
                .map(line -> {
                    if (line.position() == admission) return line.instead(e.admittedOn(), e.assemblyId());
                    boolean isItsVote = line.position() == vote && line.from().equals(e.wrongElectedOn());
                    return isItsVote ? line.instead(e.electedOn(), e.assemblyId()) : line;
                })
                .toList();
        var wrong = new Correction(
                e.wrongAssemblyId(), e.wrongElectedOn(), e.wrongAdmittedOn(), e.reason(), e.broken(), at);
        return new AssociationFile(id, right, subscriptions, departures, and(corrections, wrong));
    }

    /** The last exit is over from that day on. */
    AssociationFile with(Comeback back) {
        int last = departures.size() - 1;
        var ended = departures.get(last).until(back);
        return new AssociationFile(
                id,
                lines,
                subscriptions,
                Stream.concat(departures.stream().limit(last), Stream.of(ended)).toList(),
                corrections);
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
