package coop.alveole.command.imports.differences;

import coop.alveole.domain.divergence.DivergenceEvent;
import coop.alveole.domain.divergence.KnownDivergences;
import coop.alveole.domain.divergence.Told;
import coop.alveole.domain.divergence.Told.Contract;
import coop.alveole.domain.divergence.Told.Kind;
import coop.alveole.domain.divergence.Told.Subject;
import coop.alveole.domain.divergence.ToldSince.Term;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the record says of one person in the terms of an export, and of each thing whether an import said it last. */
public record Here(State state, Map<Subject, Held> held, Set<Told> ever, KnownDivergences divergences) {
    static final Here NOBODY = new Here(State.UNKNOWN, Map.of(), Set.of(), KnownDivergences.NONE);

    /** Whether the record knows them. */
    public enum State {
        UNKNOWN,
        KNOWN,
        /** Something about them has been destroyed: an old file brings nothing back (security §4). */
        ERASED
    }

    enum Sayer {
        IMPORT,
        /** Somebody of the house, or the program by itself. */
        HOUSE
    }

    /** Since when it holds; nothing is told where it was emptied. */
    record Held(@Nullable Told told, LocalDate from, Sayer sayer) {}

    Here known() {
        return state == State.UNKNOWN ? new Here(State.KNOWN, held, ever, divergences) : this;
    }

    Here erased() {
        return new Here(State.ERASED, held, ever, divergences);
    }

    Here with(DivergenceEvent event) {
        return new Here(state, held, ever, divergences.with(event));
    }

    /** What is said of an earlier day does not change what holds since a later one. */
    Here with(Told told, LocalDate from, Sayer sayer) {
        var more = new HashSet<>(ever);
        more.add(told);
        return new Here(state, and(told.subject(), new Held(told, from, sayer)), more, divergences);
    }

    Here emptied(Subject subject, LocalDate from, Sayer sayer) {
        return new Here(state, and(subject, new Held(null, from, sayer)), ever, divergences);
    }

    /** A contract says itself from when to when it runs. */
    Here with(Contract contract, Sayer sayer) {
        return with(contract, contract.startsOn(), sayer);
    }

    /** As if it had never been told. */
    Here without(Told wrong) {
        var others = new LinkedHashMap<>(held);
        others.remove(wrong.subject());
        var rest = new HashSet<>(ever);
        rest.remove(wrong);
        return new Here(state, others, rest, divergences);
    }

    /** What the wrong one said, the right one says. */
    Here corrected(Contract wrong, Contract right, Sayer sayer) {
        var here = without(wrong).with(right, sayer);
        var terms = all(Term.class).filter(each -> each.isOf(wrong)).toList();
        for (var term : terms) here = here.moved(term, right.startsOn());
        return here;
    }

    private Here moved(Term term, LocalDate day) {
        return of(term.subject())
                .map(said -> without(term).with(term.startingOn(day), day, said.sayer()))
                .orElse(this);
    }

    /** And what the path of a file joined to theirs says: what theirs says of the same stands. */
    Here and(Here path) {
        var all = new LinkedHashMap<>(path.held);
        all.putAll(held);
        var more = new HashSet<>(path.ever);
        more.addAll(ever);
        return new Here(state, all, more, divergences);
    }

    /** Those of that type that would run longer end that day. */
    Here ending(Contract.Type type, LocalDate lastDay, Sayer sayer) {
        var ended = all(Contract.class)
                .filter(each -> each.type() == type && each.runsAfter(lastDay))
                .toList();
        var here = this;
        for (var each : ended) here = here.with(each.endingOn(lastDay), sayer);
        return here;
    }

    /** All of one kind that it says now. */
    public <T extends Told> Stream<T> all(Class<T> kind) {
        return held.values().stream().map(Held::told).filter(kind::isInstance).map(kind::cast);
    }

    /** Whether somebody who left on one of both days had not come back by the other. */
    boolean isOneSpell(LocalDate one, LocalDate other) {
        var first = one.isBefore(other) ? one : other;
        var last = one.isBefore(other) ? other : one;
        return all(Contract.class).map(Contract::startsOn).noneMatch(day -> day.isAfter(first) && !day.isAfter(last));
    }

    /** Whether one contract runs on both days. */
    boolean isOneContract(LocalDate one, LocalDate other) {
        return all(Contract.class).anyMatch(each -> each.runsOn(one) && each.runsOn(other));
    }

    /** Registered: a membership begins with its territory. */
    public boolean isMember() {
        return held.containsKey(new Subject(Kind.TERRITORY, ""));
    }

    Optional<Held> of(Subject subject) {
        return Optional.ofNullable(held.get(subject));
    }

    private Map<Subject, Held> and(Subject subject, Held said) {
        var all = new LinkedHashMap<>(held);
        all.merge(subject, said, (known, latest) -> latest.from().isBefore(known.from()) ? known : latest);
        return all;
    }
}
