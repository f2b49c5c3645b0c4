package coop.alveole.query.action;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.action.ActionView.State;
import coop.alveole.query.membership.parts.HandoverLines;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is still to be done about somebody is handed over with the file, to those who do it. */
@Component
@Order(4)
class ActionHandover implements HandoverLines {
    private final ActionQueries queries;
    private final MessageSource messages;

    ActionHandover(ActionQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    @Override
    public Stream<Line> of(MembershipId id, Reading reading, Locale reader) {
        return queries.actions(new ActionFilter(null, null, null, State.OPEN, id), reading).stream()
                .map(action -> new Line("ACTION", said(action, reader)));
    }

    private String said(ActionView action, Locale reader) {
        return messages.getMessage(
                "handover.by", new Object[] {action.what().text(), French.day(action.dueOn())}, reader);
    }
}
