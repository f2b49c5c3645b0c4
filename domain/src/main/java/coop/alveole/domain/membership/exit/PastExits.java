package coop.alveole.domain.membership.exit;

import static coop.alveole.domain.membership.exit.ExitRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.membership.exit.ExitCommand.RecordPastExit;
import coop.alveole.domain.membership.exit.ExitEvent.PastExitRecorded;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandHandler;

/** Takes an exit of the past, in whatever order it is learnt: what it broke is flagged, a contradiction is refused. */
public final class PastExits {
    private final Exit exit;
    private final Supplier<PastParting> parting;
    private final Supplier<LocalDate> firstKnownOn;

    public PastExits(Exit exit, Supplier<PastParting> parting, Supplier<LocalDate> firstKnownOn) {
        this.exit = exit;
        this.parting = parting;
        this.firstKnownOn = firstKnownOn;
    }

    @CommandHandler
    void handle(RecordPastExit command) {
        var id = command.membershipId();
        var day = command.lastDay();
        LEFT_AFTER_THE_ENTRY.require(!day.isBefore(firstKnownOn.get()), "lastDay", firstKnownOn.get());
        var back = parting.get().entryAfter(day);
        requireHere(day, back);
        var broken = parting.get().partedOn(id, command.kind(), day);
        apply(new PastExitRecorded(id, command.kind(), command.reason(), day, back.orElse(null), broken));
    }

    /** Nobody leaves who has left, nor twice without an entry between. */
    private void requireHere(LocalDate day, Optional<LocalDate> back) {
        exit.awaySince(day).ifPresent(gone -> STILL_HERE.require(false, "lastDay", gone));
        exit.leavesFrom(day)
                .filter(other -> back.isEmpty() || other.isBefore(back.get()))
                .ifPresent(other -> STILL_HERE.require(false, "lastDay", other));
    }
}
