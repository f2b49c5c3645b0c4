package coop.alveole.domain.membership.terms;

import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.membership.ContractPeriod;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which amendments each contract has, by its kind and its first day; the renewals of a CAPE are the same contract. */
final class AmendmentNumbers {
    private final TreeSet<LocalDate> capes = new TreeSet<>();
    private final Map<Contract, TreeSet<Integer>> taken = new HashMap<>();

    private record Contract(ContractKind kind, LocalDate startsOn) {}

    void begins(ContractKind kind, LocalDate startsOn) {
        if (kind == ContractKind.CAPE) capes.add(startsOn);
    }

    void take(ContractKind kind, LocalDate startsOn, int number) {
        taken.computeIfAbsent(new Contract(kind, startsOn), _ -> new TreeSet<>())
                .add(number);
    }

    /** It begins on another day than recorded. */
    void move(ContractKind kind, LocalDate wrong, LocalDate right) {
        if (capes.remove(wrong) || kind != ContractKind.CAPE) begins(kind, right);
        var numbers = taken.remove(new Contract(kind, wrong));
        if (numbers != null) taken.put(new Contract(kind, right), numbers);
    }

    /** The first day of the contract that this one is, or is a renewal of. */
    LocalDate beginningOf(ContractPeriod contract) {
        var first = contract.kind() == ContractKind.CAPE ? capes.floor(contract.startsOn()) : null;
        return first == null ? contract.startsOn() : first;
    }

    boolean isTaken(ContractKind kind, LocalDate startsOn, int number) {
        return of(kind, startsOn).contains(number);
    }

    int next(ContractKind kind, LocalDate startsOn) {
        return of(kind, startsOn).stream().mapToInt(Integer::intValue).max().orElse(0) + 1;
    }

    private Set<Integer> of(ContractKind kind, LocalDate startsOn) {
        return taken.getOrDefault(new Contract(kind, startsOn), new TreeSet<>());
    }
}
