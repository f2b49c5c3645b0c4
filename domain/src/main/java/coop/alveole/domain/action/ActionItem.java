package coop.alveole.domain.action;

import static coop.alveole.domain.action.ActionRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.action.ActionCommand.*;
import coop.alveole.domain.action.ActionEvent.*;
import coop.alveole.domain.shared.ActionItemId;
import coop.alveole.domain.shared.Desk;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** What somebody has decided to do (action, « À faire »): decided by people, where a deadline follows from a rule. */
public final class ActionItem {
    private static final LocalDate NEVER = LocalDate.MAX;

    @AggregateIdentifier
    private ActionItemId id;

    private Addressee addressee = new Addressee.OfADesk(Desk.ADMIN_TEAM);
    private LocalDate addressedOn = NEVER;
    private LocalDate dueOn = NEVER;
    private LocalDate closedOn = NEVER;

    private ActionItem() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(NoteAction command) {
        requireReached(command.reach());
        DUE_FROM_ITS_DAY_ON.require(!command.dueOn().isBefore(command.on()), "dueOn", command.on());
        apply(new ActionNoted(
                command.actionId(), command.on(), command.matter(), command.addressee(), command.dueOn()));
    }

    @CommandHandler
    void handle(ReassignAction command) {
        requireOpen();
        requireReached(command.reach());
        ADDRESSED_TO_ANOTHER.require(!command.addressee().equals(addressee), "addressee", addressedOn);
        apply(new ActionReassigned(id, command.on(), command.addressee()));
    }

    @CommandHandler
    void handle(PutOffAction command) {
        requireOpen();
        var after = dueOn.isBefore(command.on()) ? command.on() : dueOn;
        PUT_OFF_TO_A_LATER_DAY.require(command.dueOn().isAfter(after), "dueOn", after);
        apply(new ActionPutOff(id, command.on(), command.dueOn(), command.reason()));
    }

    @CommandHandler
    void handle(FinishAction command) {
        requireOpen();
        apply(new ActionDone(id, command.on()));
    }

    @CommandHandler
    void handle(DropAction command) {
        requireOpen();
        apply(new ActionDropped(id, command.on(), command.reason()));
    }

    @EventSourcingHandler
    void on(ActionEvent event) {
        id = event.actionId();
        switch (event) {
            case ActionNoted e -> {
                addressed(e.addressee(), e.notedOn());
                dueOn = e.dueOn();
            }
            case ActionReassigned e -> addressed(e.addressee(), e.reassignedOn());
            case ActionPutOff e -> dueOn = e.dueOn();
            case ActionDone e -> closedOn = e.doneOn();
            case ActionDropped e -> closedOn = e.droppedOn();
        }
    }

    private void addressed(Addressee to, LocalDate on) {
        addressee = to;
        addressedOn = on;
    }

    private static void requireReached(Reach reach) {
        ADDRESSEE_REACHES_THE_MATTER.require(reach == Reach.THE_MATTER, "addressee");
    }

    private void requireOpen() {
        ACTION_STILL_OPEN.require(closedOn.equals(NEVER), "actionId", closedOn);
    }
}
