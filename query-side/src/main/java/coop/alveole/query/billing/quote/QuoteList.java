package coop.alveole.query.billing.quote;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.invoice.CustomerNames;
import coop.alveole.query.billing.step.QuoteStep;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Devis » as a list: those of the activities within reach, the last ones first. */
@Component
public class QuoteList {
    public static final String ADDRESS = "/quotes";

    /** A quote, to whom, of which activity. */
    public record Row(QuoteView quote, String customer, String activity) {
        public QuoteStep step() {
            return QuoteStep.of(quote.state());
        }

        public String href() {
            return ADDRESS + "/" + quote.id();
        }

        /** Which hand its state is drawn in. */
        public String tone() {
            return switch (quote.state()) {
                case SUBMITTED, RETURNED, SIGNED -> "to-do";
                case EXPIRED -> "late";
                case INVOICED -> "done";
                case DRAFT, APPROVED, SENT, DECLINED, DISCARDED -> "";
            };
        }
    }

    private final QuoteQueries queries;
    private final CustomerNames customerNames;
    private final SellingActivities activities;
    private final MessageSource messages;

    QuoteList(QuoteQueries queries, CustomerNames customerNames, SellingActivities activities, MessageSource messages) {
        this.queries = queries;
        this.customerNames = customerNames;
        this.activities = activities;
        this.messages = messages;
    }

    public Listed<Row> listed(QuotesAsked asked, Reading reading, Locale reader) {
        var names = activities.names(reading.ofList());
        var customers = customerNames.names(reading);
        var rows = queries.quotes(_ -> true, reading.ofList()).stream()
                .filter(asked::include)
                .map(view -> new Row(
                        view,
                        customers.getOrDefault(view.customerId(), "–"),
                        names.getOrDefault(new ActivityId(view.activityId()), "–")))
                .toList();
        var activity = asked.activity() == null ? null : names.get(asked.activity());
        var customer =
                asked.customer() == null ? null : customers.get(asked.customer().value());
        return listing(reader)
                .of(
                        rows,
                        List.of(
                                Chip.word("state", "quotes.state", "quote.state.", asked.state()),
                                Chip.word("step", "board.asked", "quote.step.", asked.step()),
                                Chip.words("activityId", "customers.activity", activity),
                                Chip.words("customerId", "invoices.customer", customer)));
    }

    private Listing<Row> listing(Locale reader) {
        return new Listing<>(
                "quotes",
                "devis",
                "quotes.title",
                "quotes.count",
                "quotes.none",
                row -> row.quote().id(),
                List.of(
                        Column.words(
                                "number", "quotes.number", row -> row.quote().number()),
                        Column.words("customer", "invoices.customer", Row::customer),
                        Column.words("activity", "customers.activity", Row::activity),
                        Column.day(
                                "draftedOn",
                                "quotes.drafted-on",
                                row -> row.quote().draftedOn()),
                        Column.day(
                                "validUntil",
                                "quotes.valid-until",
                                row -> row.quote().validUntil()),
                        Column.<Row>number(
                                        "totalCents",
                                        "quotes.total",
                                        row -> euros(row.quote().totalCents()))
                                .counted(),
                        Column.<Row>number(
                                        "leftCents",
                                        "quotes.left",
                                        row -> euros(row.quote().leftCents()))
                                .counted(),
                        Column.<Row>of("state", "quotes.state", row -> state(row, reader))
                                .counted()));
    }

    private Cell state(Row row, Locale reader) {
        var state = row.quote().state().name();
        return new Cell.Word(state, messages.getMessage("quote.state." + state, null, reader));
    }

    private static Cell euros(long cents) {
        return new Cell.Amount(new Money(cents));
    }
}
