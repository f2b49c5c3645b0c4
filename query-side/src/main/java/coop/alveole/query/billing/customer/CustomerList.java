package coop.alveole.query.billing.customer;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** « Clients » as a list: those of the activities within reach, by name. */
@Component
class CustomerList {
    static final String ADDRESS = "/customers";

    /** A customer, and the activities within reach that know it, by name. */
    record Row(CustomerView customer, String activities) {
        public String href() {
            return ADDRESS + "/" + customer.id();
        }
    }

    private final CustomerQueries queries;
    private final SellingActivities activities;
    private final MessageSource messages;

    CustomerList(CustomerQueries queries, SellingActivities activities, MessageSource messages) {
        this.queries = queries;
        this.activities = activities;
        this.messages = messages;
    }

    Listed<Row> listed(CustomerFilter asked, Reading reading, Locale reader) {
        var names = activities.names(reading.ofList());
        var rows = asked.of(queries, reading.ofList()).stream()
                .map(view -> new Row(view, named(view, names)))
                .toList();
        return listing(reader)
                .of(
                        rows,
                        List.of(
                                Chip.words("q", "customers.q", asked.q()),
                                Chip.word("kind", "customers.kind", "customer.kind.", asked.kind()),
                                Chip.words("activityId", "customers.activity", name(asked.activityId(), names))));
    }

    private Listing<Row> listing(Locale reader) {
        return new Listing<>(
                "customers",
                "clients",
                "customers.title",
                "customers.count",
                "customers.none",
                row -> row.customer().id(),
                List.of(
                        Column.words(
                                "name",
                                "customers.name",
                                row -> row.customer().name().text()),
                        Column.of("kind", "customers.kind", row -> kind(row.customer(), reader)),
                        Column.words(
                                "number",
                                "customers.number",
                                row -> row.customer().number()),
                        Column.words(
                                "city", "customers.city", row -> row.customer().city()),
                        Column.words("activities", "customers.activities", Row::activities),
                        Column.<Row>of("related", "customers.related", row -> related(row.customer(), reader))
                                .counted()));
    }

    private Cell kind(CustomerView view, Locale reader) {
        return new Cell.Word(view.kind().name(), messages.getMessage("customer.kind." + view.kind(), null, reader));
    }

    private Cell related(CustomerView view, Locale reader) {
        return view.relatedToMember()
                ? new Cell.Word("RELATED", messages.getMessage("customer.related", null, reader))
                : Cell.text(null);
    }

    private static String named(CustomerView view, Map<ActivityId, String> names) {
        return view.activities().stream()
                .map(activity -> names.getOrDefault(activity, "–"))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    /** Out of reach it is asked for by its id, and nothing is told of it. */
    private static @Nullable String name(@Nullable ActivityId asked, Map<ActivityId, String> names) {
        return asked == null ? null : names.getOrDefault(asked, asked.value());
    }
}
