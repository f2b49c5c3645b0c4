package coop.alveole.domain.membership.exit;

import static coop.alveole.domain.membership.exit.ExitRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.exit.ExitCommand.*;
import coop.alveole.domain.membership.exit.ExitEvent.*;
import coop.alveole.domain.shared.ExitKind;
import coop.alveole.domain.shared.ExitReason;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about the exit of a member and the return; keeps only the state those decisions read. */
public final class Exit {
    private final Supplier<Parting> parting;
    private final Spells spells = new Spells();

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
        var gone = spells.gone().orElseThrow(() -> new RuleBroken(LEFT_BEFORE_RETURNING, "membershipId"));
        comeBack(command.membershipId(), gone, command.returnedOn(), Entry.RETURN);
    }

    @EventSourcingHandler
    void on(ExitEvent event) {
        switch (event) {
            case MemberLeft e -> spells.leave(e.lastDay());
            case MemberReturned e -> spells.comeBack(e.returnedOn());
            case PastExitRecorded e ->
                spells.leave(e.lastDay(), Objects.requireNonNullElse(e.returnedOn(), LocalDate.MAX));
        }
    }

    /** The law ended the contract of whoever was no associate: nothing else held them here. */
    public void leaveByLaw(MembershipId id, LocalDate lastDay) {
        apply(new MemberLeft(id, ExitKind.NON_ASSOCIATION, ExitReason.ENDED_BY_LAW, lastDay, List.of()));
    }

    /** A contract or an admission after an exit is itself the new entry. */
    public void enter(MembershipId id, LocalDate day) {
        spells.gone().ifPresent(gone -> comeBack(id, gone, day, Entry.WITHOUT_A_RETURN));
    }

    /** A contract of the past that began after the exit was the new entry; one found later may be older than both. */
    public void enterIfLater(MembershipId id, LocalDate day) {
        spells.gone().filter(day::isAfter).ifPresent(gone -> comeBack(id, gone, day, Entry.WITHOUT_A_RETURN));
    }

    /** The last exit whose last day is one of these, {@code until} excluded. */
    public Optional<LocalDate> lastDayBetween(LocalDate from, LocalDate until) {
        return spells.lastDaysFrom(from).filter(day -> day.isBefore(until)).max(Comparator.naturalOrder());
    }

    /** The last day here of whoever is away on that day. */
    public Optional<LocalDate> awaySince(LocalDate day) {
        return spells.awaySince(day);
    }

    /** The last day of the first exit from that day on. */
    public Optional<LocalDate> leavesFrom(LocalDate day) {
        return spells.lastDaysFrom(day).min(Comparator.naturalOrder());
    }

    private static void comeBack(MembershipId id, LocalDate gone, LocalDate day, Entry entry) {
        RETURNED_AFTER_THE_EXIT.require(day.isAfter(gone), "returnedOn", gone);
        apply(new MemberReturned(id, day, entry));
    }

    private LocalDate requireHere() {
        spells.gone().ifPresent(lastDay -> STILL_HERE.require(false, "membershipId", lastDay));
        return spells.hereSince();
    }
}
