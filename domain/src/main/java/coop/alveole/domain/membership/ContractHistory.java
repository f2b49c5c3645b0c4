package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The contracts between one person and the cooperative that have two ends: "le CAPE ou tout autre contrat" whose time is
 * deducted from the three years (CAE-03, CAE-04). What is learnt twice counts once, in whatever order it is learnt.
 */
public record ContractHistory(List<ContractPeriod> periods, Set<LocalDate> lateRenewals) {
    public static final ContractHistory NONE = new ContractHistory(List.of());

    private static final int MONTHS_TO_ASSOCIATE = 36;
    private static final int MONTHS_OF_TRIAL = 8;
    private static final int YEARS_OF_THE_PRUDENT_READING = 3;

    public ContractHistory(List<ContractPeriod> periods) {
        this(periods, Set.of());
    }

    public ContractHistory and(ContractPeriod period) {
        return of(Stream.concat(periods.stream(), Stream.of(period)).distinct());
    }

    /** Those of another file of the same person. */
    public ContractHistory and(ContractHistory other) {
        return new ContractHistory(
                Stream.concat(periods.stream(), other.periods.stream())
                        .distinct()
                        .toList(),
                Stream.concat(lateRenewals.stream(), other.lateRenewals.stream())
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** A CAPE that begins that day renews the one before, although there is a gap between them. */
    public ContractHistory renewingLateOn(LocalDate startsOn) {
        return new ContractHistory(
                periods,
                Stream.concat(lateRenewals.stream(), Stream.of(startsOn)).collect(Collectors.toUnmodifiableSet()));
    }

    boolean isLateRenewal(ContractPeriod period) {
        return period.kind() == ContractKind.CAPE && lateRenewals.contains(period.startsOn());
    }

    /** Once a contract recorded wrongly is put right. */
    ContractHistory with(ContractPeriod wrong, ContractPeriod right) {
        var known = isLateRenewal(wrong) ? renewingLateOn(right.startsOn()) : this;
        return known.without(wrong).and(right);
    }

    ContractHistory without(ContractPeriod period) {
        return of(periods.stream().filter(other -> !other.equals(period)));
    }

    private ContractHistory of(Stream<ContractPeriod> others) {
        return new ContractHistory(others.toList(), lateRenewals);
    }

    /**
     * The last day to become an associate (L7331-3): one addition of months, clamped to the end of the month, then the
     * days (H12, H14). Only time before the CESA is deducted: the time under it runs by itself.
     */
    public LocalDate associateBy(LocalDate cesaSignedOn) {
        return latest(lessWhatCameBefore(cesaSignedOn, MONTHS_TO_ASSOCIATE), cesaSignedOn);
    }

    /** The last day that a trial period may have (L7332-1), counted alike; empty once nothing is left of it. */
    public Optional<LocalDate> trialEndsBy(LocalDate cesaSignedOn) {
        var lastDay = lessWhatCameBefore(cesaSignedOn, MONTHS_OF_TRIAL).minusDays(1);
        return Optional.of(lastDay).filter(day -> !day.isBefore(cesaSignedOn));
    }

    /** The reading that warns sooner, never the one that refuses: three years from the first contract of all (H12). */
    public LocalDate warnOn(LocalDate cesaSignedOn) {
        var by = associateBy(cesaSignedOn);
        var prudent = contractsBefore(cesaSignedOn).stream()
                .map(ContractPeriod::startsOn)
                .min(Comparator.naturalOrder())
                .orElse(cesaSignedOn)
                .plusYears(YEARS_OF_THE_PRUDENT_READING);
        return latest(prudent.isBefore(by) ? prudent : by, cesaSignedOn);
    }

    /** The CAPE that ends last, whether it has ended or not. */
    Optional<Cape> lastCape() {
        return Cape.among(periods).stream()
                .max(Comparator.comparing(cape -> cape.asOneContract().endsOn()));
    }

    Jobs jobs() {
        return new Jobs(periods.stream()
                .filter(period -> period.kind() != ContractKind.CAPE)
                .toList());
    }

    /** Whether any contract, of whatever kind, ends later than that day. */
    boolean goesOnAfter(LocalDate lastDay) {
        return periods.stream().anyMatch(period -> period.endsOn().isAfter(lastDay));
    }

    /** Nobody is under a CAPE after that day: a period under way stops there, one to come never begins. */
    ContractHistory endingCapeOn(LocalDate lastDay) {
        return of(periods.stream()
                .filter(period ->
                        period.kind() != ContractKind.CAPE || !period.startsOn().isAfter(lastDay))
                .map(period -> period.kind() == ContractKind.CAPE ? period.endingBy(lastDay) : period));
    }

    /** As a CESA signed that day finds it: a CAPE under way gives way to it the day before, anything else refuses it. */
    ContractHistory givingWayToCesaOn(LocalDate signedOn) {
        var lastDay = signedOn.minusDays(1);
        lastCape()
                .map(cape -> cape.asOneContract().startsOn())
                .ifPresent(start -> DATES_IN_ORDER.require(!lastDay.isBefore(start), "signedOn", start, lastDay));
        var earlier = endingCapeOn(lastDay);
        earlier.breachesOfCesa(signedOn).refuse();
        return earlier;
    }

    /** What a further contract breaks; {@code startField} is the component that moves its first day. */
    Breaches breachesOf(ContractPeriod next, String startField) {
        var breaches = new Breaches();
        if (next.kind() == ContractKind.CAPE) {
            var longest = Cape.latestEnd(next.startsOn());
            breaches.check(!next.endsOn().isAfter(longest), CAPE_OF_TWELVE_MONTHS, "endsOn", longest);
            breaches.check(renewalsOf(next) <= Cape.RENEWALS, CAPE_RENEWED_TWICE, startField, Cape.RENEWALS);
        }
        return refusingOverlaps(breaches, periods.stream().filter(next::standsInTheWayOf), startField);
    }

    /** What a CESA signed that day breaks: it has no end, so that nothing in its way may reach its first day. */
    Breaches breachesOfCesa(LocalDate signedOn) {
        return refusingOverlaps(
                new Breaches(), periods.stream().filter(period -> !period.leavesRoomForCesaOn(signedOn)), "signedOn");
    }

    /** The one that goes on longest is named. */
    private static Breaches refusingOverlaps(Breaches breaches, Stream<ContractPeriod> others, String field) {
        others.max(Comparator.comparing(ContractPeriod::endsOn)).ifPresent(other -> {
            breaches.check(!other.hasTerm(), CONTRACTS_WITHOUT_OVERLAP, field, other.endsOn());
            breaches.check(other.hasTerm(), EMPLOYMENT_ENDED_FIRST, field, other.startsOn());
        });
        return breaches;
    }

    int renewalsOf(ContractPeriod next) {
        return new Renewals(Cape.among(and(next).periods()), lateRenewals).of(next);
    }

    private LocalDate lessWhatCameBefore(LocalDate cesaSignedOn, int wholeMonths) {
        var earlier = contractsBefore(cesaSignedOn);
        long months = earlier.stream().mapToLong(ContractPeriod::months).sum();
        long days = earlier.stream().mapToLong(ContractPeriod::leftoverDays).sum();
        return cesaSignedOn.plusMonths(wholeMonths - months).minusDays(days);
    }

    private List<ContractPeriod> contractsBefore(LocalDate cesaSignedOn) {
        var lastDay = cesaSignedOn.minusDays(1);
        return Stream.concat(
                        Cape.among(periods).stream().map(Cape::asOneContract),
                        periods.stream().filter(period -> period.kind() != ContractKind.CAPE))
                .filter(contract -> !contract.startsOn().isAfter(lastDay))
                .map(contract -> contract.endingBy(lastDay))
                .distinct()
                .toList();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
