package coop.alveole.query.people.call;

import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The calls with one person as a list: over the years there are many. */
@Component
class CallList {
    private static final Listing<CallView> CALLS = new Listing<>(
            "calls",
            "appels",
            "calls.title",
            "calls.count",
            "calls.none",
            call -> Integer.toString(call.number()),
            List.of(
                    Column.day("calledOn", "calls.on", CallView::calledOn),
                    Column.words("note", "calls.said", call -> call.note().text()),
                    Column.words("notedBy", "calls.by", CallView::notedBy)));

    private final CallQueries queries;

    CallList(CallQueries queries) {
        this.queries = queries;
    }

    Listed<CallView> listed(PersonId person, Reading reading, Locale reader) {
        return CALLS.of(queries.calls(person, reading, reader), List.of());
    }
}
