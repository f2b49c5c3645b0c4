package coop.alveole.command.sending;

import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.sending.MailTone;
import coop.alveole.domain.sending.SendingEvent.*;
import coop.alveole.domain.shared.SendingId;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** There is one in a house: its id comes from that of the house, and what it has decided from the record. */
@Component
public class OurSending {
    private final SendingId id;
    private final EventStore events;

    OurSending(NewIds ids, EventStore events) {
        this.id = new SendingId("sending-" + ids.of("house", "sending"));
        this.events = events;
    }

    public SendingId id() {
        return id;
    }

    public boolean isOn() {
        return events.readEvents(id.value())
                .asStream()
                .<Boolean>mapMulti((message, told) -> {
                    if (message.getPayload() instanceof SendingSwitchedOn) told.accept(true);
                    if (message.getPayload() instanceof SendingSwitchedOff) told.accept(false);
                })
                .reduce(false, (_, later) -> later);
    }

    public MailTone tone() {
        return events.readEvents(id.value())
                .asStream()
                .<MailTone>mapMulti((message, told) -> {
                    if (message.getPayload() instanceof ToneChosen chosen) told.accept(chosen.tone());
                })
                .reduce(MailTone.COURTEOUS, (_, later) -> later);
    }
}
