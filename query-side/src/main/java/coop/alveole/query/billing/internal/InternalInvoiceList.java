package coop.alveole.query.billing.internal;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.State;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Factures internes » as a list: those of which one side is within reach, what waits for an answer among them. */
@Component
class InternalInvoiceList {
    static final String ADDRESS = "/internal-invoices";

    record Row(InternalInvoiceView internal, String maker, String receiver) {
        public String href() {
            return ADDRESS + "/" + internal.id();
        }

        /** Which hand its state is drawn in. */
        public String tone() {
            return switch (internal.state()) {
                case WAITING -> "to-do";
                case ACCEPTED -> "done";
                case REFUSED, WITHDRAWN, REVERSED -> "quiet";
            };
        }
    }

    private final InternalInvoiceQueries queries;
    private final TradingActivities activities;
    private final MessageSource messages;

    InternalInvoiceList(InternalInvoiceQueries queries, TradingActivities activities, MessageSource messages) {
        this.queries = queries;
        this.activities = activities;
        this.messages = messages;
    }

    Listed<Row> listed(Asked asked, Reading reading, Locale reader) {
        var names = activities.names(reading.ofList());
        var rows = queries.internals(reading.ofList()).stream()
                .filter(asked::includes)
                .map(view -> new Row(
                        view,
                        names.getOrDefault(new ActivityId(view.makerId()), "–"),
                        names.getOrDefault(new ActivityId(view.receiverId()), "–")))
                .toList();
        var activity = asked.activity() == null ? null : names.get(asked.activity());
        return listing(reader)
                .of(
                        rows,
                        List.of(
                                Chip.word("state", "internals.state", "internal.state.", asked.state()),
                                Chip.words("activityId", "customers.activity", activity)));
    }

    private Listing<Row> listing(Locale reader) {
        return new Listing<>(
                "internal-invoices",
                "factures-internes",
                "internals.title",
                "internals.count",
                "internals.none",
                row -> row.internal().id(),
                List.of(
                        Column.words(
                                "label",
                                "internals.label",
                                row -> row.internal().label().text()),
                        Column.words("maker", "internals.maker", Row::maker),
                        Column.words("receiver", "internals.receiver", Row::receiver),
                        Column.day(
                                "suppliedOn",
                                "internals.supplied-on",
                                row -> row.internal().suppliedOn()),
                        Column.number(
                                "netCents",
                                "internals.net",
                                row -> new Cell.Amount(new Money(row.internal().netCents()))),
                        Column.of(
                                "state",
                                "internals.state",
                                row -> state(row.internal().state(), reader))));
    }

    static List<String> states() {
        return Stream.of(State.values()).map(Enum::name).toList();
    }

    private Cell state(State state, Locale reader) {
        return new Cell.Word(state.name(), messages.getMessage("internal.state." + state, null, reader));
    }
}
