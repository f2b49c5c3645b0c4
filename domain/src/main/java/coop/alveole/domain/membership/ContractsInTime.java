package coop.alveole.domain.membership;

import static coop.alveole.domain.membership.MembershipRule.*;

import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All the contracts of one person as they are known, the CESA in force among them, and since when the person is an
 * associate: what a correction makes of the three years, before it is recorded and when it is.
 */
public record ContractsInTime(
        ContractHistory history, Optional<LocalDate> cesaSignedOn, Optional<LocalDate> associateSince) {
    /** The contract with two ends that begins on that day. */
    public Optional<ContractPeriod> beginningOn(ContractKind kind, LocalDate startsOn) {
        return history.periods().stream()
                .filter(period -> period.kind() == kind && period.startsOn().equals(startsOn))
                .filter(ContractPeriod::hasTerm)
                .findFirst();
    }

    /** The contract that begins on that day, with an end or without; the support team stands aside. */
    public Optional<ContractPeriod> beginningOn(LocalDate day) {
        return all().filter(contract -> contract.startsOn().equals(day))
                .max(Comparator.comparing(contract -> contract.kind() != ContractKind.SUPPORT_TEAM));
    }

    /** The contract of that day; of several the one that began last, and the support team stands aside. */
    public Optional<ContractPeriod> runningOn(LocalDate day) {
        return all().filter(contract -> contract.covers(day))
                .max(Comparator.comparing((ContractPeriod contract) -> contract.kind() != ContractKind.SUPPORT_TEAM)
                        .thenComparing(ContractPeriod::startsOn));
    }

    /** The first day of each contract, a period of a CAPE among them. */
    Stream<LocalDate> beginnings() {
        return all().map(ContractPeriod::startsOn);
    }

    /** Whether a contract of that day has a later end of its own. */
    boolean runsBeyond(LocalDate day) {
        return history.periods().stream()
                .anyMatch(period -> period.covers(day)
                        && period.hasTerm()
                        && period.endsOn().isAfter(day));
    }

    private Stream<ContractPeriod> all() {
        var inForce = cesaSignedOn.map(signedOn -> ContractPeriod.withoutTerm(ContractKind.CESA, signedOn));
        return Stream.concat(history.periods().stream(), inForce.stream());
    }

    ContractsInTime and(ContractPeriod contract) {
        return new ContractsInTime(history.and(contract), cesaSignedOn, associateSince);
    }

    public ContractsInTime with(ContractPeriod wrong, ContractPeriod right) {
        return new ContractsInTime(history.with(wrong, right), cesaSignedOn, associateSince);
    }

    public ContractsInTime withCesaOf(LocalDate signedOn) {
        return new ContractsInTime(history, Optional.of(signedOn), associateSince);
    }

    /** Whether the CESA in force has other dates then; those it was given hold as long as nothing moves them. */
    public boolean isMovedBy(ContractsInTime other) {
        return !associateBy().equals(other.associateBy()) || !warnOn().equals(other.warnOn());
    }

    /** The one in force, else the one that was signed last. */
    public Optional<LocalDate> lastCesa() {
        return cesaSignedOn.or(() -> history.periods().stream()
                .filter(period -> period.kind() == ContractKind.CESA)
                .map(ContractPeriod::startsOn)
                .max(Comparator.naturalOrder()));
    }

    /** Empty where no CESA is in force. */
    public Optional<LocalDate> associateBy() {
        return cesaSignedOn.map(history::associateBy);
    }

    public Optional<LocalDate> warnOn() {
        return cesaSignedOn.map(history::warnOn);
    }

    /** The last day that a trial period of the CESA in force may have. */
    public Optional<LocalDate> trialEndsBy() {
        return cesaSignedOn.flatMap(history::trialEndsBy);
    }

    /** The rules that this contract breaks among the others. */
    public List<MembershipRule> brokenBy(ContractPeriod contract) {
        return check(contract).rules();
    }

    /** The same, with the values of each sentence. */
    public List<RuleBroken> breachesBy(ContractPeriod contract) {
        return check(contract).all();
    }

    Breaches check(ContractPeriod contract) {
        var breaches = history.without(contract).breachesOf(contract, "startsOn");
        breaches.check(!history.isLateRenewal(contract), CAPE_RENEWED_IN_TIME, "startsOn", contract.startsOn());
        cesaSignedOn.ifPresent(signedOn -> breaches.check(
                contract.leavesRoomForCesaOn(signedOn), CONTRACTS_WITHOUT_OVERLAP, "startsOn", contract.endsOn()));
        return threeYears(breaches);
    }

    /** The rules that the CESA in force breaks among the others. */
    public List<MembershipRule> brokenByCesa() {
        return checkCesa().rules();
    }

    public List<RuleBroken> breachesOfCesa() {
        return checkCesa().all();
    }

    private Breaches checkCesa() {
        return threeYears(cesaSignedOn.map(history::breachesOfCesa).orElseGet(Breaches::new));
    }

    /** The rules that an admission breaks; one recorded before the CESA was no admission under it. */
    public List<MembershipRule> brokenByAdmission(LocalDate recordedOn, LocalDate day) {
        return checkAdmission(recordedOn, day).rules();
    }

    /** Of one that was found to break one of them, once more. */
    public List<RuleBroken> breachesByAdmission(LocalDate day) {
        return checkAdmission(LocalDate.MAX, day).all();
    }

    private Breaches checkAdmission(LocalDate recordedOn, LocalDate day) {
        var breaches = new Breaches();
        cesaSignedOn
                .filter(signedOn -> !recordedOn.isBefore(signedOn))
                .ifPresent(signedOn ->
                        breaches.check(!day.isBefore(signedOn), ADMITTED_UNDER_THE_CESA, "admittedOn", signedOn));
        return new ContractsInTime(history, cesaSignedOn, Optional.of(day)).threeYears(breaches);
    }

    /** Under the CESA of that day, whether it is in force or over; without one any day will do. */
    List<MembershipRule> brokenByPastAdmission(LocalDate day) {
        var breaches = new Breaches();
        cesaOn(day)
                .map(history::associateBy)
                .ifPresent(by -> breaches.check(!day.isAfter(by), ASSOCIATE_WITHIN_THREE_YEARS, "admittedOn", by));
        return breaches.rules();
    }

    private Optional<LocalDate> cesaOn(LocalDate day) {
        return cesaSignedOn
                .filter(signedOn -> !signedOn.isAfter(day))
                .or(() -> history.periods().stream()
                        .filter(period -> period.kind() == ContractKind.CESA)
                        .filter(period -> !period.startsOn().isAfter(day)
                                && !period.endsOn().isBefore(day))
                        .map(ContractPeriod::startsOn)
                        .findFirst());
    }

    private Breaches threeYears(Breaches breaches) {
        cesaSignedOn.ifPresent(signedOn -> {
            var by = history.associateBy(signedOn);
            boolean inTime = associateSince.map(since -> !since.isAfter(by)).orElseGet(() -> by.isAfter(signedOn));
            breaches.check(inTime, ASSOCIATE_WITHIN_THREE_YEARS, "startsOn", by);
        });
        return breaches;
    }
}
