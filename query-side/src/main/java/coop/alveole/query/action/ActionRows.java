package coop.alveole.query.action;

import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.action.ActionView.State;
import coop.alveole.query.action.ActionsPage.*;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Actions in words, row by row, with what may be done about each. */
@Component
public class ActionRows {
    private final Directory directory;
    private final Colleagues colleagues;
    private final ActionChoices choices;
    private final MessageSource messages;

    ActionRows(Directory directory, Colleagues colleagues, ActionChoices choices, MessageSource messages) {
        this.directory = directory;
        this.colleagues = colleagues;
        this.choices = choices;
        this.messages = messages;
    }

    public Row row(ActionView action, Reading reading, boolean mayRecord, Locale reader) {
        var membership = action.membershipId();
        return new Row(
                action.id(),
                action.what().text(),
                membership == null ? "" : "/members/" + membership,
                membership == null ? "" : directory.nameOf(new MembershipId(membership).personId(), reading),
                action.territory(),
                French.day(action.dueOn()),
                tone(action),
                colleagues.said(action.addressed(), reader),
                state(action, reader),
                mayRecord && action.state() == State.OPEN ? forms(action, reading, reader) : List.of());
    }

    private static String tone(ActionView action) {
        if (action.state() != State.OPEN) return "none";
        return switch (action.urgency()) {
            case LATE, TODAY -> "red";
            case SOON -> "amber";
            case LATER -> "none";
        };
    }

    private List<String> state(ActionView action, Locale reader) {
        var said = new ArrayList<String>();
        if (action.endedOn() != null) {
            said.add(say("actions.state." + action.state(), reader, French.day(action.endedOn())));
            if (action.droppedFor() != null) said.add(say("choice." + action.droppedFor(), reader));
            return List.copyOf(said);
        }
        said.add(say("urgency." + action.urgency(), reader));
        if (action.goneUpOn() != null) said.add(say("actions.gone-up", reader, French.day(action.goneUpOn())));
        if (action.putOffFor() != null)
            said.add(say("actions.put-off", reader, say("choice." + action.putOffFor(), reader)));
        return List.copyOf(said);
    }

    private List<Form> forms(ActionView action, Reading reading, Locale reader) {
        var membership = action.membershipId();
        List<Option> to = membership == null
                ? choices.aboutNobody(reading, reader)
                : choices.about(new MembershipId(membership).personId(), reading, reader);
        return List.of(
                new Form("finish", List.of(), List.of()),
                new Form("put-off", List.of("dueOn", "put-off"), List.of()),
                new Form("reassign", List.of("addressee"), to),
                new Form("drop", List.of("drop"), List.of()));
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
