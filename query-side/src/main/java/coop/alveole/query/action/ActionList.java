package coop.alveole.query.action;

import coop.alveole.query.action.ActionsPage.Row;
import coop.alveole.query.list.Chip;
import coop.alveole.query.list.Column;
import coop.alveole.query.list.Listed;
import coop.alveole.query.list.Listing;
import coop.alveole.query.shared.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** « Actions » as a list: those still open unless another state is asked for, the most pressing first. */
@Component
class ActionList {
    private static final Listing<Line> ACTIONS = new Listing<>(
            "actions",
            "actions",
            "actions.title",
            "actions.count",
            "actions.none",
            line -> line.row().id(),
            List.of(
                    Column.words("what", "actions.what", line -> line.row().what()),
                    Column.words("name", "actions.about", line -> line.row().name()),
                    Column.<Line>words(
                                    "territory",
                                    "deadlines.territory",
                                    line -> line.row().territory())
                            .inFiles(),
                    Column.day("dueOn", "actions.due-on", Line::dueOn),
                    Column.words(
                            "addressed",
                            "actions.who-does-it",
                            line -> line.row().addressed()),
                    Column.<Line>words(
                                    "state",
                                    "actions.state",
                                    line -> String.join(" · ", line.row().state()))
                            .counted()));

    record Line(LocalDate dueOn, Row row) {}

    private final ActionQueries queries;
    private final ActionRows rows;

    ActionList(ActionQueries queries, ActionRows rows) {
        this.queries = queries;
        this.rows = rows;
    }

    Listed<Line> listed(ActionFilter asked, Reading reading, boolean mayRecord, Locale reader) {
        var lines = queries.actions(asked.openUnlessSaid(), reading.ofList()).stream()
                .map(action -> new Line(action.dueOn(), rows.row(action, reading, mayRecord, reader)))
                .toList();
        return ACTIONS.of(
                lines,
                List.of(
                        Chip.word("whose", "actions.whose", "actions.whose.", asked.whose()),
                        Chip.words("territory", "deadlines.territory", asked.territory()),
                        Chip.word("desk", "deadlines.desk", "desk.", asked.desk()),
                        Chip.word("state", "actions.state", "actions.filter.", asked.state()),
                        Chip.words("membership", "actions.about", about(asked, lines))));
    }

    /** Whoever the lines are about: without one, whether that file exists is not told. */
    private static @Nullable String about(ActionFilter asked, List<Line> lines) {
        if (asked.membership() == null) return null;
        return lines.isEmpty()
                ? asked.membership().value()
                : lines.getFirst().row().name();
    }
}
