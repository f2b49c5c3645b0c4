package coop.alveole.query.billing.invoice;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.customer.SellingActivities;
import coop.alveole.query.billing.step.InvoiceStep;
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

/** « Factures » as a list: those of the activities within reach, what waits for somebody first. */
@Component
public class InvoiceList {
    public static final String ADDRESS = "/invoices";

    /** An invoice, to whom, of which activity. */
    public record Row(InvoiceView invoice, String customer, String activity, InvoiceStep step, boolean late) {
        public String href() {
            return ADDRESS + "/" + invoice.id();
        }

        /** Which hand its state is drawn in. */
        public String tone() {
            if (late) return "late";
            return switch (invoice.state()) {
                case SUBMITTED, RETURNED, DISPUTED -> "to-do";
                case PAID -> "done";
                case DRAFT, DISCARDED, VALIDATED, SENT, PART_PAID, WRITTEN_OFF -> "";
            };
        }
    }

    private final InvoiceQueries queries;
    private final CustomerNames customerNames;
    private final SellingActivities activities;
    private final MessageSource messages;

    InvoiceList(
            InvoiceQueries queries, CustomerNames customerNames, SellingActivities activities, MessageSource messages) {
        this.queries = queries;
        this.customerNames = customerNames;
        this.activities = activities;
        this.messages = messages;
    }

    public Listed<Row> listed(Asked asked, Reading reading, Locale reader) {
        var names = activities.names(reading.ofList());
        var customers = customerNames.names(reading);
        var rows = queries.invoices(reading.ofList()).stream()
                .filter(view -> asked.includes(view, reading.asOf()))
                .map(view -> new Row(
                        view,
                        customers.getOrDefault(view.customerId(), "–"),
                        names.getOrDefault(new ActivityId(view.activityId()), "–"),
                        view.step(reading.asOf()),
                        view.isLate(reading.asOf())))
                .toList();
        var activity = asked.activity() == null ? null : names.get(asked.activity());
        var customer =
                asked.customer() == null ? null : customers.get(asked.customer().value());
        return listing(reader)
                .of(
                        rows,
                        List.of(
                                Chip.word("state", "invoices.state", "invoice.state.", asked.state()),
                                Chip.word("step", "board.asked", "invoice.step.", asked.step()),
                                Chip.words("activityId", "customers.activity", activity),
                                Chip.words("customerId", "invoices.customer", customer)));
    }

    private Listing<Row> listing(Locale reader) {
        return new Listing<>(
                "invoices",
                "factures",
                "invoices.title",
                "invoices.count",
                "invoices.none",
                row -> row.invoice().id(),
                List.of(
                        Column.words("number", "invoices.number", row -> name(row.invoice(), reader)),
                        Column.words("customer", "invoices.customer", Row::customer),
                        Column.words("activity", "customers.activity", Row::activity),
                        Column.day(
                                "suppliedOn",
                                "invoices.supplied-on",
                                row -> row.invoice().suppliedOn()),
                        Column.day(
                                "issuedOn",
                                "invoices.issued-on",
                                row -> row.invoice().issuedOn()),
                        Column.day(
                                "dueOn", "invoices.due-on", row -> row.invoice().dueOn()),
                        Column.<Row>number(
                                        "totalCents",
                                        "invoices.total",
                                        row -> euros(row.invoice().totalCents()))
                                .counted(),
                        Column.<Row>number(
                                        "dueCents",
                                        "invoices.due",
                                        row -> euros(row.invoice().dueCents()))
                                .counted(),
                        Column.<Row>of("state", "invoices.state", row -> state(row, reader))
                                .counted()));
    }

    /** Its number, or what it is until it has one. */
    public String name(InvoiceView view, Locale reader) {
        return view.number() != null ? view.number() : messages.getMessage("invoice.kind." + view.kind(), null, reader);
    }

    private Cell state(Row row, Locale reader) {
        var state = row.invoice().state().name();
        var said = messages.getMessage("invoice.state." + state, null, reader);
        return new Cell.Word(state, row.late() ? said + messages.getMessage("invoices.late", null, reader) : said);
    }

    private static Cell euros(long cents) {
        return new Cell.Amount(new Money(cents));
    }
}
