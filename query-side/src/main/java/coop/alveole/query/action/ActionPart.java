package coop.alveole.query.action;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.action.ActionView.State;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file: what is still to be done about somebody, for those who do it. */
@Component
@Order(PartOrder.ACTIONS)
class ActionPart implements FilePart {
    private final ActionQueries queries;
    private final ActionChoices choices;
    private final Colleagues colleagues;
    private final MessageSource messages;

    ActionPart(ActionQueries queries, ActionChoices choices, Colleagues colleagues, MessageSource messages) {
        this.queries = queries;
        this.choices = choices;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        if (!reading.viewer().may(Access.FOLLOW_ACTION, id.personId())) return Optional.empty();
        var open = queries.actions(new ActionFilter(null, null, null, State.OPEN, id), reading).stream()
                .filter(action -> action.exit() == null)
                .toList();
        var note = Action.of(
                id,
                "note-action",
                words("what"),
                pick("addressee", choices.about(id.personId(), reading, reader)),
                day("dueOn"));
        return Optional.of(Part.named("actions").table(table(open, reader)).actions(List.of(note)));
    }

    private Table table(List<ActionView> open, Locale reader) {
        return Table.of(
                "actions.open",
                List.of("actions.what", "actions.who-does-it", "actions.due-on", "actions.state"),
                open,
                action -> row(action, reader),
                action -> "/actions?membership=" + action.membershipId() + "#" + action.id());
    }

    private List<String> row(ActionView action, Locale reader) {
        return List.of(
                action.what().text(),
                colleagues.said(action.addressed(), reader),
                French.day(action.dueOn()),
                messages.getMessage("urgency." + action.urgency(), null, reader));
    }
}
