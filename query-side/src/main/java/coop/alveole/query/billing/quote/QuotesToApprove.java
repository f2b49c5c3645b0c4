package coop.alveole.query.billing.quote;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.billing.quote.QuoteFile.State;
import coop.alveole.query.billing.invoice.CustomerNames;
import coop.alveole.query.deadline.OtherLines;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Among the lines of the day of the team: each quote that waits to be approved, since it was submitted. */
@Component
class QuotesToApprove implements OtherLines {
    private final QuoteQueries queries;
    private final CustomerNames customerNames;
    private final MessageSource messages;

    QuotesToApprove(QuoteQueries queries, CustomerNames customerNames, MessageSource messages) {
        this.queries = queries;
        this.customerNames = customerNames;
        this.messages = messages;
    }

    @Override
    public Stream<Waiting> of(Reading reading, Locale reader) {
        if (!reading.viewer().maySomewhere(Access.APPROVE_QUOTE)) return Stream.of();
        var waiting = queries
                .quotes(
                        file -> file.stateOn(reading.asOf())
                                .filter(State.SUBMITTED::equals)
                                .isPresent(),
                        reading)
                .stream()
                .filter(view -> reading.viewer().may(Access.APPROVE_QUOTE, new ActivityId(view.activityId())))
                .toList();
        if (waiting.isEmpty()) return Stream.of();
        var names = customerNames.names(reading);
        return waiting.stream().map(view -> waiting(view, names.getOrDefault(view.customerId(), "–"), reading, reader));
    }

    private Waiting waiting(QuoteView view, String customer, Reading reading, Locale reader) {
        var amount = French.euros(new Money(view.totalCents()));
        var what = messages.getMessage("quote.to-approve", new Object[] {customer, amount}, reader);
        return new Waiting(
                view.id(), what, QuoteList.ADDRESS + "/" + view.id(), null, "", "", reading.asOf(), Desk.ADMIN_TEAM);
    }
}
