package coop.alveole.domain.sending;

import static coop.alveole.domain.sending.SendingRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.sending.SendingCommand.*;
import coop.alveole.domain.sending.SendingEvent.*;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.SendingId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Decides whether mails leave the house, one in a house: off until somebody has read what would leave. */
public final class Sending {
    private sealed interface Standing {
        record Off() implements Standing {}

        record On(LocalDate since) implements Standing {}
    }

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private SendingId id;

    private Standing standing = new Standing.Off();
    private MailTone tone = MailTone.COURTEOUS;

    private Sending() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SwitchSendingOn command) {
        if (standing instanceof Standing.On on) throw new RuleBroken(SENDING_OFF, "sendingId", on.since());
        LIST_AS_READ.require(command.read().equals(command.current()), "read");
        apply(new SendingSwitchedOn(command.sendingId(), command.switchedOn(), command.by(), command.announced()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SwitchSendingOff command) {
        SENDING_ON.require(standing instanceof Standing.On, "sendingId");
        apply(new SendingSwitchedOff(command.sendingId(), command.switchedOff(), command.by()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ChooseTone command) {
        ANOTHER_TONE.require(command.tone() != tone, "tone");
        apply(new ToneChosen(command.sendingId(), command.chosenOn(), command.tone()));
    }

    @EventSourcingHandler
    void on(SendingEvent event) {
        id = event.sendingId();
        switch (event) {
            case SendingSwitchedOn e -> standing = new Standing.On(e.switchedOn());
            case SendingSwitchedOff _ -> standing = new Standing.Off();
            case ToneChosen e -> tone = e.tone();
        }
    }
}
