package coop.alveole.query.billing.invoice;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.projection.billing.invoice.InvoiceFile.State;
import coop.alveole.query.billing.reminder.ReminderQueries;
import coop.alveole.query.deadline.OtherLines;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Among the lines of the day of the team: each customer whom whoever sold has had the time to remind, or to have left alone. */
@Component
class InvoicesToRemind implements OtherLines {
    private static final Set<State> SENT = EnumSet.of(State.VALIDATED, State.SENT, State.PART_PAID);

    private final InvoiceQueries queries;
    private final ReminderQueries reminders;
    private final CustomerNames customerNames;
    private final MessageSource messages;

    InvoicesToRemind(
            InvoiceQueries queries, ReminderQueries reminders, CustomerNames customerNames, MessageSource messages) {
        this.queries = queries;
        this.reminders = reminders;
        this.customerNames = customerNames;
        this.messages = messages;
    }

    @Override
    public Stream<Waiting> of(Reading reading, Locale reader) {
        if (!reading.viewer().maySomewhere(Access.VALIDATE_INVOICE)) return Stream.of();
        var reminding = reminders.asking(reading);
        var waiting = queries.invoices(file -> SENT.contains(file.stateOn(reading.asOf())), reading).stream()
                .filter(view -> reading.viewer().may(Access.VALIDATE_INVOICE, new ActivityId(view.activityId())))
                .filter(view -> reminding
                        .apply(new InvoiceId(view.id()), view.overdueSince(reading.asOf()))
                        .mayTeamRemind())
                .toList();
        if (waiting.isEmpty()) return Stream.of();
        var names = customerNames.names(reading);
        return waiting.stream().map(view -> waiting(view, names.getOrDefault(view.customerId(), "–"), reading, reader));
    }

    private Waiting waiting(InvoiceView view, String customer, Reading reading, Locale reader) {
        var due = view.overdueSince(reading.asOf()).orElseThrow();
        var amount = French.euros(new Money(view.dueCents()));
        var what = messages.getMessage("invoice.to-remind", new Object[] {customer, amount, French.day(due)}, reader);
        return new Waiting(
                view.id() + "/remind", what, InvoiceList.ADDRESS + "/" + view.id(), null, "", "", due, Desk.ADMIN_TEAM);
    }
}
