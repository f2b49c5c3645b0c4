package coop.alveole.ops.sending;

import coop.alveole.domain.anchor.AnchorEvent.KeeperNamed;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.LetterAsked;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.QuoteFileKept;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.QuoteLetterAsked;
import coop.alveole.domain.billing.reminder.RemindersEvent.ReminderLetterKept;
import coop.alveole.domain.round.RoundEvent;
import coop.alveole.domain.sending.SendingEvent;
import coop.alveole.ops.automation.Attendant;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Has the post made: after a round, and after a decision about sending. */
@Component
class Postman extends Attendant {
    private final Reminders reminders;
    private final AnchorsOfTheWeek anchors;
    private final LettersOfCustomers customers;
    private final PostOffice office;
    private final Outbox outbox;

    Postman(
            Reminders reminders,
            AnchorsOfTheWeek anchors,
            LettersOfCustomers customers,
            PostOffice office,
            Outbox outbox,
            EventStore events) {
        super("post", events);
        this.reminders = reminders;
        this.anchors = anchors;
        this.customers = customers;
        this.office = office;
        this.outbox = outbox;
    }

    @Override
    public void start() {
        outbox.takeUpAgain();
        super.start();
    }

    @Override
    protected void look() {
        reminders.fill();
        anchors.fill();
        customers.fill();
        office.send();
    }

    @Override
    protected boolean isConcernedBy(Object event) {
        return event instanceof SendingEvent
                || event instanceof RoundEvent
                || event instanceof KeeperNamed
                || event instanceof LetterAsked
                || event instanceof InvoiceFileKept
                || event instanceof QuoteLetterAsked
                || event instanceof QuoteFileKept
                || event instanceof ReminderLetterKept;
    }
}
