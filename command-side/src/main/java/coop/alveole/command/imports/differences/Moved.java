package coop.alveole.command.imports.differences;

import coop.alveole.command.imports.differences.Here.Held;
import coop.alveole.domain.divergence.KnownDivergences.Divergence;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.divergence.ToldForGood.*;
import coop.alveole.domain.divergence.ToldSince.*;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which thing of the record a file means where it has changed the very day, or number, that says which: one that it tells
 * no more. {@code told} are the subjects of all that it tells.
 */
public record Moved(Here here, Set<Subject> told) {
    /** A contract that an exit ended here is told with its term, or none, for ever: the exit beside it says its last day. */
    public Told withItsExit(Told there) {
        if (!(there instanceof Contract contract)) return there;
        return here.of(contract.subject())
                .or(() -> insteadOf(contract))
                .flatMap(held -> Optional.ofNullable(held.told()))
                .map(known -> ((Contract) known).endsOn())
                .filter(end -> contract.runsAfter(end) && told.contains(Exit.of(end)))
                .<Told>map(contract::endingOn)
                .orElse(there);
    }

    /** What diverged, under this day or number or one that the file tells no more, while both say the same now. */
    public List<Subject> openAbout(Told same) {
        return here.divergences().all().stream()
                .filter(Divergence::needsChoice)
                .map(Divergence::there)
                .filter(there -> there.subject().equals(same.subject())
                        || (!told.contains(there.subject()) && isTheOne(there, same)))
                .map(Told::subject)
                .toList();
    }

    private boolean isTheOne(Told there, Told same) {
        return switch (there) {
            case Contract contract ->
                same instanceof Contract known
                        && (known.overlaps(contract) || known.startsOn().equals(contract.startsOn()));
            case Exit exit -> same instanceof Exit known && here.isOneSpell(known.lastDay(), exit.lastDay());
            case Amendment amendment -> same instanceof Amendment known && isTheSame(known, amendment);
            case Words _, Territory _, Prescriber _, Permit _, Visit _, Meeting _, Diagnostic _ -> false;
            case Term _, Admission _, Advisor _, Decline _ -> false;
        };
    }

    Optional<Held> insteadOf(Told there) {
        return switch (there) {
            case Contract contract ->
                noMore(Contract.class, each -> each.overlaps(contract))
                        .or(() -> noMore(Contract.class, each -> each.startsOn().equals(contract.startsOn())));
            case Exit exit -> noMore(Exit.class, each -> here.isOneSpell(each.lastDay(), exit.lastDay()));
            case Amendment amendment -> amendment(amendment);
            case Words _, Territory _, Prescriber _, Permit _, Visit _, Meeting _, Diagnostic _ -> Optional.empty();
            case Term _, Admission _, Advisor _, Decline _ -> Optional.empty();
        };
    }

    /** Without its number it is known by its day; then another day or number, of the same contract, or the same words. */
    private Optional<Held> amendment(Amendment there) {
        return held(Amendment.class, there::agreesWith)
                .or(() -> there.number() != null
                        ? Optional.empty()
                        : held(Amendment.class, each -> each.effectiveFrom().equals(there.effectiveFrom())))
                .or(() -> noMore(Amendment.class, each -> isTheSame(each, there)));
    }

    private boolean isTheSame(Amendment each, Amendment there) {
        if (each.effectiveFrom().equals(there.effectiveFrom())) return true;
        boolean sameName = there.number() == null
                ? each.changes().equals(there.changes())
                : there.number().equals(each.number());
        return sameName && here.isOneContract(each.effectiveFrom(), there.effectiveFrom());
    }

    private <T extends Told> Optional<Held> noMore(Class<T> kind, Predicate<T> meant) {
        return held(kind, each -> !isTold(each) && meant.test(each));
    }

    private boolean isTold(Told each) {
        return told.contains(each.subject())
                || (each instanceof Amendment amendment
                        && told.contains(amendment.withoutNumber().subject()));
    }

    private <T extends Told> Optional<Held> held(Class<T> kind, Predicate<T> meant) {
        return here.all(kind).filter(meant).findFirst().flatMap(each -> here.of(each.subject()));
    }
}
