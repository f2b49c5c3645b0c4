package coop.alveole.projection.membership.integration;

import coop.alveole.domain.membership.integration.Prerequisite;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One way in through time (intégration): its steps, and the day of the first contract of an entrepreneur. */
public record IntegrationFile(
        String id, List<Step> steps, @Nullable LocalDate enteredOn) {
    public enum Kind {
        REFERRER,
        INFORMATION_MEETING,
        ORIENTATION_COMMITTEE,
        DIAGNOSTIC,
        DECLINED,
        /** Of whoever signed a first contract afterwards: it closes nothing. */
        PAST_DECLINED,
        REOPENED,
        WAIVED
    }

    /**
     * {@code what} is the organisation, the version of the handbook, the territory, or the name of the choice, of the
     * reason, of the prerequisite; nothing for what the past did not keep.
     */
    public record Step(Kind kind, LocalDate on, @Nullable String what, List<PersonalDetail> words, long position) {}

    /** What had happened by that day, in its order. */
    public List<Step> at(LocalDate asOf) {
        return steps.stream()
                .filter(step -> !step.on().isAfter(asOf))
                .sorted(Comparator.comparing(Step::on).thenComparingLong(Step::position))
                .toList();
    }

    public Set<Prerequisite> met(LocalDate asOf) {
        return prerequisites(at(asOf).stream().flatMap(step -> switch (step.kind()) {
            case ORIENTATION_COMMITTEE -> Stream.of(Prerequisite.ORIENTATION_COMMITTEE);
            case DIAGNOSTIC -> Stream.of(Prerequisite.DIAGNOSTIC);
            case REFERRER, INFORMATION_MEETING, DECLINED, PAST_DECLINED, REOPENED, WAIVED -> Stream.empty();
        }));
    }

    public Set<Prerequisite> waived(LocalDate asOf) {
        return prerequisites(at(asOf).stream()
                .filter(step -> step.kind() == Kind.WAIVED)
                .map(step -> Prerequisite.valueOf(Objects.requireNonNull(step.what()))));
    }

    /** What a first contract would lack on that day. */
    public Set<Prerequisite> missing(LocalDate asOf) {
        var missing = EnumSet.allOf(Prerequisite.class);
        missing.removeAll(met(asOf));
        missing.removeAll(waived(asOf));
        return missing;
    }

    /** A contract of the past, or of a house that only warns, may have been signed without them. */
    public Set<Prerequisite> missedAtEntry(LocalDate asOf) {
        return hasEntered(asOf) ? missing(Objects.requireNonNull(enteredOn)) : Set.of();
    }

    public boolean hasEntered(LocalDate asOf) {
        return enteredOn != null && !enteredOn.isAfter(asOf);
    }

    /** Since when the request is closed by a non-admission. */
    public Optional<LocalDate> declinedOn(LocalDate asOf) {
        return at(asOf).stream()
                .filter(step -> step.kind() == Kind.DECLINED || step.kind() == Kind.REOPENED)
                .reduce((_, later) -> later)
                .filter(step -> step.kind() == Kind.DECLINED)
                .map(Step::on);
    }

    IntegrationFile with(Step step) {
        return new IntegrationFile(
                id, Stream.concat(steps.stream(), Stream.of(step)).toList(), enteredOn);
    }

    /** Contracts are learnt in any order: the first in time is the entry. */
    IntegrationFile entering(LocalDate day) {
        return enteredOn == null || day.isBefore(enteredOn) ? new IntegrationFile(id, steps, day) : this;
    }

    private static Set<Prerequisite> prerequisites(Stream<Prerequisite> some) {
        var set = EnumSet.noneOf(Prerequisite.class);
        some.forEach(set::add);
        return set;
    }
}
