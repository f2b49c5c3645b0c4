package coop.alveole.query.purchasing;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.purchasing.PurchaseFile.State;
import coop.alveole.query.billing.customer.SellingActivities;
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

/** « Achats » as a list: those of the activities within reach, with what still lacks its paper. */
@Component
class PurchaseList {
    static final String ADDRESS = "/purchases";

    record Row(PurchaseView purchase, String activity) {
        public String href() {
            return ADDRESS + "/" + purchase.id();
        }

        /** Which hand its state is drawn in. */
        public String tone() {
            return switch (purchase.state()) {
                case WAITING, RETURNED -> "to-do";
                case APPROVED -> "done";
            };
        }
    }

    private final PurchaseQueries queries;
    private final SellingActivities activities;
    private final MessageSource messages;

    PurchaseList(PurchaseQueries queries, SellingActivities activities, MessageSource messages) {
        this.queries = queries;
        this.activities = activities;
        this.messages = messages;
    }

    Listed<Row> listed(Asked asked, Reading reading, Locale reader) {
        var names = activities.names(reading.ofList());
        var rows = queries.purchases(_ -> true, reading.ofList()).stream()
                .filter(asked::includes)
                .map(view -> new Row(view, names.getOrDefault(new ActivityId(view.activityId()), "–")))
                .toList();
        var activity = asked.activity() == null ? null : names.get(asked.activity());
        return listing(reader)
                .of(
                        rows,
                        List.of(
                                Chip.word("state", "purchases.state", "purchase.state.", asked.state()),
                                Chip.words("activityId", "customers.activity", activity)));
    }

    private Listing<Row> listing(Locale reader) {
        return new Listing<>(
                "purchases",
                "achats",
                "purchases.title",
                "purchases.count",
                "purchases.none",
                row -> row.purchase().id(),
                List.of(
                        Column.words(
                                "supplier",
                                "field.supplier",
                                row -> row.purchase().supplier().text()),
                        Column.of(
                                "kind",
                                "purchases.kind",
                                row -> word("purchase.kind.", row.purchase().kind(), reader)),
                        Column.words("activity", "customers.activity", Row::activity),
                        Column.day(
                                "boughtOn",
                                "purchases.bought-on",
                                row -> row.purchase().boughtOn()),
                        Column.number(
                                "netCents",
                                "purchases.amount",
                                row -> new Cell.Amount(new Money(row.purchase().netCents()))),
                        Column.of("paper", "purchases.paper", row -> paper(row.purchase(), reader)),
                        Column.of(
                                "state",
                                "purchases.state",
                                row -> word("purchase.state.", row.purchase().state(), reader))));
    }

    static List<String> states() {
        return List.of(State.WAITING.name(), State.RETURNED.name(), State.APPROVED.name());
    }

    private Cell paper(PurchaseView view, Locale reader) {
        var code = view.hasPaper() ? "there" : "missing";
        return new Cell.Word(code, messages.getMessage("purchase.paper." + code, null, reader));
    }

    private Cell word(String prefix, Enum<?> code, Locale reader) {
        return new Cell.Word(code.name(), messages.getMessage(prefix + code, null, reader));
    }
}
