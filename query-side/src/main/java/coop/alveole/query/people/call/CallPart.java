package coop.alveole.query.people.call;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: the last calls, and the way to note one. */
@Component
@Order(CallPart.BEFORE_THE_ACTIONS)
class CallPart implements FilePart {
    static final int BEFORE_THE_ACTIONS = 3;

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
        var links = List.of(new Link("/members/" + id + "/calls", "calls.note"));
        return Optional.of(new Part("calls", List.of(), List.of(), table(calls), List.of(), links));
    }

    private static List<Table> table(List<CallView> calls) {
        if (calls.isEmpty()) return List.of();
        return List.of(new Table(
                "calls.last",
                List.of("calls.on", "calls.said", "calls.by"),
                calls.stream()
                        .limit(SHOWN)
                        .map(call ->
                                List.of(French.day(call.calledOn()), call.note().text(), call.notedBy()))
                        .toList()));
    }
}
