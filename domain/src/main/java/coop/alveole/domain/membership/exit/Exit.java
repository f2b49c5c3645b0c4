package coop.alveole.domain.membership.exit;

import static coop.alveole.domain.membership.exit.ExitRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.exit.ExitCommand.*;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about the exit of a member and the return; keeps only the state those decisions read. */
public final class Exit {
    private sealed interface Presence {
        /** Since the last return, or since ever. */
        record Here(LocalDate since) implements Presence {}

        record Gone(LocalDate lastDay) implements Presence {}
    }

    /** From the day after the last one until the day before the return; until ever while nobody has come back. */
    private record Away(LocalDate lastDay, LocalDate returnedOn) {
        boolean covers(LocalDate day) {
            return lastDay.isBefore(day) && returnedOn.isAfter(day);
        }
    }

    private final Supplier<Parting> parting;
    private final List<Away> exits = new ArrayList<>();
    private Presence presence = new Presence.Here(LocalDate.MIN);

    public Exit(Supplier<Parting> parting) {
        this.parting = parting;
    }

    @CommandHandler
    void handle(LeaveCooperative command) {
        LAW_ENDS_IT_BY_ITSELF.require(command.kind() != ExitKind.NON_ASSOCIATION, "exitKind");
        var since = requireHere();
        LEFT_AFTER_THE_ENTRY.require(!command.lastDay().isBefore(since), "lastDay", since);
        parting.get().partOn(command.membershipId(), command.kind(), command.lastDay());
        apply(new MemberLeft(
                command.membershipId(), command.kind(), command.reason(), command.lastDay(), command.due()));
    }

    @CommandHandler
    void handle(ReturnToCooperative command) {
        if (!(presence instanceof Presence.Gone gone)) throw new RuleBroken(LEFT_BEFORE_RETURNING, "membershipId");
        comeBack(command.membershipId(), gone, command.returnedOn(), Entry.RETURN);
    }

    @EventSourcingHandler
    void on(ExitEvent event) {
        presence = switch (event) {
            case MemberLeft e -> {
                exits.add(new Away(e.lastDay(), LocalDate.MAX));
                yield new Presence.Gone(e.lastDay());
            }
            case MemberReturned e -> {
                exits.add(new Away(exits.removeLast().lastDay(), e.returnedOn()));
                yield new Presence.Here(e.returnedOn());
            }
        };
    }

    /** The law ended the contract of whoever was no associate: nothing else held them here. */
    public void leaveByLaw(MembershipId id, LocalDate lastDay) {
        apply(new MemberLeft(id, ExitKind.NON_ASSOCIATION, ExitReason.ENDED_BY_LAW, lastDay, List.of()));
    }

    /** A contract or an admission after an exit is itself the new entry. */
    public void enter(MembershipId id, LocalDate day) {
        if (presence instanceof Presence.Gone gone) comeBack(id, gone, day, Entry.WITHOUT_A_RETURN);
    }

    /** A contract of the past that began after the exit was the new entry; one found later may be older than both. */
    public void enterIfLater(MembershipId id, LocalDate day) {
        if (presence instanceof Presence.Gone gone && day.isAfter(gone.lastDay()))
            comeBack(id, gone, day, Entry.WITHOUT_A_RETURN);
    }

    /** The last exit whose last day is one of these, {@code until} excluded. */
    public Optional<LocalDate> lastDayBetween(LocalDate from, LocalDate until) {
        return lastDaysFrom(from).filter(day -> day.isBefore(until)).max(Comparator.naturalOrder());
    }

    /** The last day here of whoever is away on that day. */
    public Optional<LocalDate> awaySince(LocalDate day) {
        return exits.stream()
                .filter(away -> away.covers(day))
                .map(Away::lastDay)
                .findFirst();
    }

    /** The last day of the first exit from that day on. */
    public Optional<LocalDate> leavesFrom(LocalDate day) {
        return lastDaysFrom(day).min(Comparator.naturalOrder());
    }

    private Stream<LocalDate> lastDaysFrom(LocalDate from) {
        return exits.stream().map(Away::lastDay).filter(day -> !day.isBefore(from));
    }

    private static void comeBack(MembershipId id, Presence.Gone gone, LocalDate day, Entry entry) {
        RETURNED_AFTER_THE_EXIT.require(day.isAfter(gone.lastDay()), "returnedOn", gone.lastDay());
        apply(new MemberReturned(id, day, entry));
    }

    private LocalDate requireHere() {
        return switch (presence) {
            case Presence.Here here -> here.since();
            case Presence.Gone gone -> throw new RuleBroken(STILL_HERE, "membershipId", gone.lastDay());
        };
    }
}
