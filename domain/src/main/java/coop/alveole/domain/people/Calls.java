package coop.alveole.domain.people;

import static coop.alveole.domain.people.PersonRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.people.PersonCommand.NoteCall;
import coop.alveole.domain.people.PersonCommand.WithdrawCall;
import coop.alveole.domain.people.PersonEvent.CallNoted;
import coop.alveole.domain.people.PersonEvent.CallWithdrawn;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** Decides about the calls with one person (appels) that are noted, and taken back when they were noted wrongly. */
final class Calls {
    private final Set<Integer> standing = new HashSet<>();
    private int noted;

    @CommandHandler
    void handle(NoteCall command) {
        var day = command.calledOn();
        CALL_NOTED_ONCE_HELD.require(!day.isAfter(command.on()), "calledOn", day);
        apply(new CallNoted(command.personId(), noted + 1, day, command.note()));
    }

    @CommandHandler
    void handle(WithdrawCall command) {
        int number = command.number();
        CALL_ON_FILE.require(standing.contains(number), "number", number);
        apply(new CallWithdrawn(command.personId(), number, command.withdrawnOn(), command.reason()));
    }

    @EventSourcingHandler
    void on(CallNoted event) {
        noted = event.number();
        standing.add(event.number());
    }

    @EventSourcingHandler
    void on(CallWithdrawn event) {
        standing.remove(event.number());
    }
}
