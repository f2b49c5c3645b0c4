package coop.alveole.query.action;

import coop.alveole.domain.shared.Desk;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** To whom an action may be given: the desks, then those who reach what it is about. */
@Component
class ActionChoices {
    private final Colleagues colleagues;
    private final MessageSource messages;

    ActionChoices(Colleagues colleagues, MessageSource messages) {
        this.colleagues = colleagues;
        this.messages = messages;
    }

    List<Option> about(PersonId person, Reading reading, Locale reader) {
        return withDesks(colleagues.whoReach(person, reading, reader), reader);
    }

    List<Option> aboutNobody(Reading reading, Locale reader) {
        return withDesks(colleagues.everybody(reading, reader), reader);
    }

    private List<Option> withDesks(List<Option> people, Locale reader) {
        var desks = Stream.of(Desk.values())
                .map(desk -> new Option(desk.name(), messages.getMessage("desk." + desk, null, reader)));
        return Stream.concat(desks, people.stream()).toList();
    }
}
