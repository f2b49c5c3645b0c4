package coop.alveole.query.checklist;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.checklist.ChecklistView.Done;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Field;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: what was done of the lists of the house, what is missing, and what may be ticked. */
@Component
@Order(PartOrder.CHECKLIST)
class ChecklistPart implements FilePart {
    private final ChecklistQueries queries;
    private final MessageSource messages;

    ChecklistPart(ChecklistQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public boolean isOfPeopleAlone() {
        return true;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        return queries.checked(id, reading)
                .map(view -> Part.named("checklist")
                        .facts(missing(view))
                        .table(done(view, reader))
                        .actions(actions(id, view, reading)));
    }

    private static List<Fact> missing(ChecklistView view) {
        return Stream.of(ChecklistKind.values())
                .filter(kind -> !names(view, kind).isEmpty())
                .map(kind -> new Fact(
                        "checklist.missing." + kind,
                        names(view, kind).stream().map(Option::label).collect(Collectors.joining(", "))))
                .toList();
    }

    private Table done(ChecklistView view, Locale reader) {
        return Table.of(
                "checklist.done",
                List.of("checklist.item", "checklist.kind", "checklist.on", "checklist.closed-on", "checklist.by"),
                view.done(),
                done -> row(done, reader));
    }

    private List<String> row(Done done, Locale reader) {
        return List.of(
                done.item(),
                messages.getMessage("choice." + done.kind(), null, reader),
                French.day(done.on()),
                done.closedOn() == null ? "" : French.day(done.closedOn()),
                done.by());
    }

    private static List<Action> actions(MembershipId id, ChecklistView view, Reading reading) {
        if (!reading.viewer().may(Access.RECORD_INTEGRATION, id.personId())) return List.of();
        var open = view.done().stream()
                .filter(Done::isOpen)
                .map(done -> new Option(done.item(), done.item()))
                .toList();
        return Stream.of(
                        proposed(id, "open-tool", "tool", names(view, ChecklistKind.TOOL), day("openedOn")),
                        proposed(id, "close-tool", "tool", open, day("closedOn")),
                        proposed(
                                id,
                                "receive-document",
                                "document",
                                names(view, ChecklistKind.SOCIAL_DOCUMENT),
                                day("receivedOn")))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Action> proposed(
            MembershipId id, String verb, String field, List<Option> picks, Field day) {
        return picks.isEmpty() ? Optional.empty() : Optional.of(Action.of(id, verb, pick(field, picks), day));
    }

    private static List<Option> names(ChecklistView view, ChecklistKind kind) {
        return view.missing().stream()
                .filter(missing -> missing.kind() == kind)
                .map(missing -> new Option(missing.item(), missing.item()))
                .toList();
    }
}
