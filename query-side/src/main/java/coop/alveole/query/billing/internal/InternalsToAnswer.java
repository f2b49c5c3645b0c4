package coop.alveole.query.billing.internal;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.State;
import coop.alveole.query.deadline.OtherLines;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Among the lines of the day: each internal invoice that waits for an answer of whoever reads. */
@Component
class InternalsToAnswer implements OtherLines {
    private final InternalInvoiceQueries queries;
    private final MessageSource messages;

    InternalsToAnswer(InternalInvoiceQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public Stream<Waiting> of(Reading reading, Locale reader) {
        if (!reading.viewer().maySomewhere(Access.ANSWER_INTERNAL_INVOICE)) return Stream.of();
        return queries.internals(reading).stream()
                .filter(view -> view.state() == State.WAITING)
                .filter(view -> reading.viewer().may(Access.ANSWER_INTERNAL_INVOICE, new ActivityId(view.receiverId())))
                .map(view -> waiting(view, reading, reader));
    }

    private Waiting waiting(InternalInvoiceView view, Reading reading, Locale reader) {
        var amount = French.euros(new Money(view.netCents()));
        var what = messages.getMessage(
                "internal.to-answer", new Object[] {view.label().text(), amount}, reader);
        var page = InternalInvoiceList.ADDRESS + "/" + view.id();
        return new Waiting(view.id(), what, page, null, "", "", reading.asOf(), Desk.ADMIN_TEAM);
    }
}
