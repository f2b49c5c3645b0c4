package coop.alveole.query.billing.invoice;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.billing.invoice.InvoiceFile.State;
import coop.alveole.query.deadline.OtherLines;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Among the lines of the day of the team: each invoice that waits for its number, since it was submitted. */
@Component
class InvoicesToValidate implements OtherLines {
    private final InvoiceQueries queries;
    private final CustomerNames customerNames;
    private final MessageSource messages;

    InvoicesToValidate(InvoiceQueries queries, CustomerNames customerNames, MessageSource messages) {
        this.queries = queries;
        this.customerNames = customerNames;
        this.messages = messages;
    }

    @Override
    public Stream<Waiting> of(Reading reading, Locale reader) {
        if (!reading.viewer().maySomewhere(Access.VALIDATE_INVOICE)) return Stream.of();
        var waiting = queries.invoices(file -> file.stateOn(reading.asOf()) == State.SUBMITTED, reading).stream()
                .filter(view -> reading.viewer().may(Access.VALIDATE_INVOICE, new ActivityId(view.activityId())))
                .toList();
        if (waiting.isEmpty()) return Stream.of();
        var names = customerNames.names(reading);
        return waiting.stream().map(view -> waiting(view, names.getOrDefault(view.customerId(), "–"), reading, reader));
    }

    private Waiting waiting(InvoiceView view, String customer, Reading reading, Locale reader) {
        var amount = French.euros(new Money(view.totalCents()));
        var what = messages.getMessage("invoice.to-validate", new Object[] {customer, amount}, reader);
        return new Waiting(
                view.id(), what, InvoiceList.ADDRESS + "/" + view.id(), null, "", "", reading.asOf(), Desk.ADMIN_TEAM);
    }
}
