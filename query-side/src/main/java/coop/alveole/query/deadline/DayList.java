package coop.alveole.query.deadline;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.action.ActionQueries;
import coop.alveole.query.action.ActionView;
import coop.alveole.query.deadline.DeadlinesPage.*;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import coop.alveole.query.worklist.Urgency;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to do, in one list: what follows from a rule, and what somebody has decided. */
@Component
public class DayList {
    private static final String SNOOZED = "SNOOZED";

    private final DeadlineQueries deadlines;
    private final ActionQueries actions;
    private final DeadlineRows rows;
    private final Colleagues colleagues;
    private final Directory directory;

    DayList(
            DeadlineQueries deadlines,
            ActionQueries actions,
            DeadlineRows rows,
            Colleagues colleagues,
            Directory directory) {
        this.deadlines = deadlines;
        this.actions = actions;
        this.rows = rows;
        this.colleagues = colleagues;
        this.directory = directory;
    }

    /** Without an urgency, all but what is far away. */
    public List<Group> groups(DayFilter filter, Reading reading, boolean mayRecord, Locale reader) {
        var lines = Stream.concat(deadlines(filter, reading, mayRecord, reader), actions(filter, reading, reader))
                .sorted(Comparator.comparing(Line::by)
                        .thenComparing(line -> line.row().name(), French.order()))
                .toList();
        return Stream.concat(Stream.of(Urgency.values()).map(Enum::name), Stream.of(SNOOZED))
                .map(name -> new Group(
                        name,
                        lines.stream()
                                .filter(line -> line.group().equals(name))
                                .map(Line::row)
                                .toList()))
                .filter(group -> !group.rows().isEmpty())
                .toList();
    }

    private record Line(String group, LocalDate by, Row row) {}

    private Stream<Line> deadlines(DayFilter filter, Reading reading, boolean mayRecord, Locale reader) {
        if (filter.onlyActions()) return Stream.of();
        return deadlines.open(filter.ofDeadlines(), reading.ofList(), reader).stream()
                .filter(line -> filter.keeps(line, reading.viewer()))
                .map(line -> new Line(
                        line.putOff() ? SNOOZED : line.urgency().name(),
                        line.actBy(),
                        rows.row(line, reading, mayRecord, reader)));
    }

    private Stream<Line> actions(DayFilter filter, Reading reading, Locale reader) {
        if (filter.onlyDeadlines() || !reading.viewer().maySomewhere(Access.FOLLOW_ACTION)) return Stream.of();
        return actions.open(reading.ofList()).stream()
                .filter(action -> filter.keeps(action, reading.viewer()))
                .map(action -> new Line(action.urgency().name(), action.dueOn(), row(action, reading, reader)));
    }

    private static List<Said> state(ActionView action) {
        var urgency = new Said("urgency." + action.urgency(), "");
        return action.goneUpOn() == null
                ? List.of(urgency)
                : List.of(urgency, new Said("actions.gone-up", French.day(action.goneUpOn())));
    }

    /** An action has its forms on its own page. */
    private Row row(ActionView action, Reading reading, Locale reader) {
        var about = action.membershipId();
        var late = action.urgency() == Urgency.LATE || action.urgency() == Urgency.TODAY;
        return new Row(
                action.id(),
                action.what().text(),
                "/actions#" + action.id(),
                about == null ? "" : "/members/" + about,
                about == null ? "" : directory.nameOf(new MembershipId(about).personId(), reading),
                action.territory(),
                French.day(action.dueOn()),
                French.day(action.dueOn()),
                late ? "red" : "amber",
                colleagues.said(action.addressed(), reader),
                state(action),
                List.of());
    }
}
