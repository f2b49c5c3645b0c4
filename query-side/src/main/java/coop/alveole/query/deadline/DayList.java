package coop.alveole.query.deadline;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.action.ActionQueries;
import coop.alveole.query.action.ActionView;
import coop.alveole.query.deadline.DeadlinesPage.*;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.list.sheet.Cell;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.worklist.Colleagues;
import coop.alveole.query.worklist.Urgency;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What there is to do, in one list: what follows from a rule, and what somebody has decided. */
@Component
public class DayList {
    /** The work of the day is printed in one go. */
    private static final int SHOWN = 500;

    private static final Comparator<Line> BY_DAY = Comparator.comparing(Line::actBy)
            .thenComparing(line -> line.row().name(), French.order())
            .thenComparing(line -> line.row().id());

    private static final Listing<Line> TO_DO = new Listing<>(
            "deadlines",
            "echeances",
            "deadlines.title",
            "deadlines.count",
            "deadlines.none",
            line -> line.row().id(),
            List.of(
                    Column.of("what", "deadlines.what", Line::what),
                    Column.words("name", "deadlines.who", line -> line.row().name()),
                    Column.<Line>words(
                                    "territory",
                                    "deadlines.territory",
                                    line -> line.row().territory())
                            .inFiles(),
                    Column.<Line>day("actBy", "deadlines.act-by", Line::actBy).counted(),
                    Column.<Line>day("dueOn", "deadlines.due-on", Line::dueOn).counted(),
                    Column.<Line>words(
                                    "desk", "deadlines.desk", line -> line.row().addressed())
                            .counted(),
                    Column.<Line>words("state", "deadlines.state", Line::state).counted()),
            SHOWN);

    private final DeadlineQueries deadlines;
    private final ActionQueries actions;
    private final LinesBeside beside;
    private final DeadlineRows rows;
    private final Colleagues colleagues;
    private final Directory directory;
    private final MessageSource messages;

    DayList(
            DeadlineQueries deadlines,
            ActionQueries actions,
            LinesBeside beside,
            DeadlineRows rows,
            Colleagues colleagues,
            Directory directory,
            MessageSource messages) {
        this.deadlines = deadlines;
        this.actions = actions;
        this.beside = beside;
        this.rows = rows;
        this.colleagues = colleagues;
        this.directory = directory;
        this.messages = messages;
    }

    /** Late, today, soon, later, put off; without an urgency, all but what is far away. */
    Listed<Line> listed(DayFilter filter, Reading reading, boolean mayRecord, Locale reader) {
        return TO_DO.of(lines(filter, reading, mayRecord, reader), chips(filter));
    }

    public List<Line> lines(DayFilter filter, Reading reading, boolean mayRecord, Locale reader) {
        var due = Stream.concat(deadlines(filter, reading, mayRecord, reader), actions(filter, reading, reader));
        // A paper that is missing waits behind what has a day of its own.
        return Stream.of(due, beside.of(filter, reading.ofList(), reader))
                .flatMap(lines -> lines.sorted(BY_DAY))
                .sorted(Comparator.comparing(Line::group))
                .toList();
    }

    private static List<Chip> chips(DayFilter filter) {
        return List.of(
                filter.onlyActions()
                        ? Chip.word("what", "deadlines.what", "deadlines.", "actions")
                        : Chip.word("what", "deadlines.what", "deadline.", filter.what()),
                Chip.words("territory", "deadlines.territory", filter.territory()),
                Chip.word("desk", "deadlines.desk", "desk.", filter.desk()),
                Chip.word("urgency", "deadlines.when", "urgency.", filter.urgency()));
    }

    private Stream<Line> deadlines(DayFilter filter, Reading reading, boolean mayRecord, Locale reader) {
        if (filter.onlyActions()) return Stream.of();
        return deadlines.open(filter.ofDeadlines(), reading.ofList(), reader).stream()
                .filter(line -> filter.keeps(line, reading.viewer()))
                .map(line -> line(line, rows.row(line, reading, mayRecord, reader), reader));
    }

    private Line line(DeadlineView line, Row row, Locale reader) {
        return new Line(
                line.putOff() ? Group.Name.SNOOZED : Group.Name.of(line.urgency()),
                line.actBy(),
                line.dueOn(),
                new Cell.Word(line.kind().name(), row.what()),
                state(row, reader),
                row);
    }

    private Stream<Line> actions(DayFilter filter, Reading reading, Locale reader) {
        if (filter.onlyDeadlines() || !reading.viewer().maySomewhere(Access.FOLLOW_ACTION)) return Stream.of();
        return actions.open(reading.ofList()).stream()
                .filter(action -> filter.keeps(action, reading.viewer()))
                .map(action -> line(action, row(action, reading, reader), reader));
    }

    private Line line(ActionView action, Row row, Locale reader) {
        return new Line(
                Group.Name.of(action.urgency()),
                action.dueOn(),
                action.dueOn(),
                Cell.text(row.what()),
                state(row, reader),
                row);
    }

    private String state(Row row, Locale reader) {
        return row.state().stream()
                .map(said -> messages.getMessage(said.key(), new Object[] {said.value()}, reader))
                .collect(Collectors.joining(" · "));
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
                action.exit() == null || about == null
                        ? "/actions#" + action.id()
                        : "/members/" + about + "/exit-file#" + action.id(),
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
