package coop.alveole.query.action.exit;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.action.ActionView;
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

/** On the file of whoever left: where each line of the exit stands, and the way to settle it. */
@Component
@Order(PartOrder.EXIT)
class ExitFilePart implements FilePart {
    private final ExitFileQueries queries;
    private final ExitFileList list;
    private final Colleagues colleagues;
    private final MessageSource messages;

    ExitFilePart(ExitFileQueries queries, ExitFileList list, Colleagues colleagues, MessageSource messages) {
        this.queries = queries;
        this.list = list;
        this.colleagues = colleagues;
        this.messages = messages;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        if (!reading.viewer().may(Access.FOLLOW_ACTION, id.personId())) return Optional.empty();
        return queries.of(id, reading).stream().findFirst().map(file -> part(id, file, reader));
    }

    private Part part(MembershipId id, ExitFileView file, Locale reader) {
        return Part.named("exit-file")
                .facts(List.of(
                        new Fact("exit-file.last-day", French.day(file.lastDay())),
                        new Fact("exit-file.state", list.state(file, reader))))
                .table(Table.of(
                        "exit-file.lines",
                        List.of("actions.what", "actions.who-does-it", "actions.due-on", "actions.state"),
                        file.lines(),
                        line -> row(line, reader)))
                .link("/members/" + id + "/exit-file", "exit-file.settle");
    }

    private List<String> row(ActionView line, Locale reader) {
        return List.of(
                line.what().text(),
                colleagues.said(line.addressed(), reader),
                French.day(line.dueOn()),
                state(line, reader));
    }

    private String state(ActionView line, Locale reader) {
        var endedOn = line.endedOn();
        if (endedOn == null) return messages.getMessage("urgency." + line.urgency(), null, reader);
        return messages.getMessage("actions.state." + line.state(), new Object[] {French.day(endedOn)}, reader);
    }
}
