package coop.alveole.query.people.call;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: the last calls, and the way to note one. */
@Component
@Order(PartOrder.CALLS)
class CallPart implements FilePart {
    private static final int SHOWN = 5;

    private final CallQueries queries;

    CallPart(CallQueries queries) {
        this.queries = queries;
    }

    @Override
    public boolean isOfPeopleAlone() {
        return true;
    }

    @Override
    public boolean isOfContactsToo() {
        return true;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        if (!reading.viewer().may(Access.NOTE_CALL, id.personId())) return Optional.empty();
        var calls = queries.calls(id.personId(), reading, reader);
        return Optional.of(Part.named("calls").table(table(calls)).link("/members/" + id + "/calls", "calls.note"));
    }

    private static Table table(List<CallView> calls) {
        return Table.of(
                "calls.last",
                List.of("calls.on", "calls.said", "calls.by"),
                calls.stream().limit(SHOWN).toList(),
                call -> List.of(French.day(call.calledOn()), call.note().text(), call.notedBy()));
    }
}
