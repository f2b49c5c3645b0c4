package coop.alveole.domain.membership.flag;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.ContractPeriod;
import coop.alveole.domain.membership.ContractsInTime;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.flag.FlagBook.Noted;
import coop.alveole.domain.membership.integration.Prerequisite;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which of the rules that were found broken still are, by all that is known now: whatever was put right is no longer
 * raised, whoever did it and for whatever reason; an exit has no correction yet. What a CESA alone can heal stays once there is none.
 */
public record RaisedFlags(ContractsInTime contracts, Optional<LocalDate> enteredOn, Set<Prerequisite> missedAtEntry) {
    public List<Flag> of(FlagBook book) {
        return book.noted().stream().flatMap(each -> raised(each).stream()).toList();
    }

    private Optional<Flag> raised(Noted noted) {
        return switch (noted.subject()) {
            case ENTRY -> ofEntry(noted);
            case CESA -> ofCesa(noted);
            case ADMISSION -> among(contracts.breachesByAdmission(noted.from()), noted, null);
            case EXIT -> Optional.of(flag(noted, null, null));
            case CAPE -> ofContract(ContractKind.CAPE, noted);
            case EMPLOYMENT -> ofContract(ContractKind.EMPLOYMENT, noted);
            case SUPPORT_TEAM -> ofContract(ContractKind.SUPPORT_TEAM, noted);
        };
    }

    private Optional<Flag> ofEntry(Noted noted) {
        boolean isMissed = missedAtEntry.stream().anyMatch(each -> noted.kind().isAbout(each.rule()));
        return enteredOn.filter(noted.from()::equals).filter(_ -> isMissed).map(_ -> flag(noted, null, null));
    }

    private Optional<Flag> ofContract(ContractKind kind, Noted noted) {
        return beginning(kind, noted.from())
                .flatMap(contract ->
                        among(contracts.breachesBy(contract), noted, contract.hasTerm() ? contract.endsOn() : null));
    }

    /** One that is over has become an associate in time, or it never will. */
    private Optional<Flag> ofCesa(Noted noted) {
        if (contracts.cesaSignedOn().filter(noted.from()::equals).isPresent())
            return among(contracts.breachesOfCesa(), noted, null);
        if (noted.kind() == FlagKind.ASSOCIATE_WITHIN_THREE_YEARS)
            return Optional.of(flag(noted, null, contracts.history().associateBy(noted.from())));
        return beginning(ContractKind.CESA, noted.from())
                .flatMap(ended -> among(contracts.breachesBy(ended), noted, null));
    }

    private Optional<ContractPeriod> beginning(ContractKind kind, LocalDate startsOn) {
        return contracts.history().periods().stream()
                .filter(period -> period.kind() == kind && period.startsOn().equals(startsOn))
                .findFirst();
    }

    private Optional<Flag> among(Collection<RuleBroken> breaches, Noted noted, @Nullable LocalDate until) {
        if (contracts.cesaSignedOn().isEmpty() && isHealedByACesa(noted.kind()))
            return Optional.of(flag(noted, until, limitOfTheLastCesa(noted.kind())));
        return breaches.stream()
                .filter(breach -> noted.kind().isAbout(breach.rule()))
                .findFirst()
                .map(breach -> flag(noted, until, limit(breach)));
    }

    private static boolean isHealedByACesa(FlagKind kind) {
        return kind == FlagKind.ASSOCIATE_WITHIN_THREE_YEARS || kind == FlagKind.ADMITTED_UNDER_THE_CESA;
    }

    /** The same day as when that CESA was in force: that it has ended changes nothing of the flag. */
    private @Nullable LocalDate limitOfTheLastCesa(FlagKind kind) {
        var last = contracts.lastCesa();
        if (last.isEmpty()) return null;
        return kind == FlagKind.ADMITTED_UNDER_THE_CESA
                ? last.get()
                : contracts.history().associateBy(last.get());
    }

    /** The first day among the values of the rule's sentence; that of a late renewal is its own day, which allows nothing. */
    private static @Nullable LocalDate limit(RuleBroken breach) {
        if (breach.rule() == MembershipRule.CAPE_RENEWED_IN_TIME) return null;
        return breach.values().stream()
                .filter(LocalDate.class::isInstance)
                .map(LocalDate.class::cast)
                .findFirst()
                .<@Nullable LocalDate>map(Objects::requireNonNull)
                .orElse(null);
    }

    private static Flag flag(Noted noted, @Nullable LocalDate until, @Nullable LocalDate limit) {
        return new Flag(noted.kind(), noted.subject(), noted.from(), until, limit);
    }
}
