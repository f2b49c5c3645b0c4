package coop.alveole.query.day;

import coop.alveole.query.away.AwayInShort.InShort;
import coop.alveole.query.deadline.DeadlinesPage.Row;
import coop.alveole.query.shared.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Ma journée », ready to be read; {@code everybody} shows the lines of the colleagues too. */
record DayPage(
        Frame frame,
        int stepsLeft,
        boolean everybody,
        boolean mayRecord,
        @Nullable InShort away,
        List<Part> parts) {
    /** Late, today, soon: each is there, even without a line, so that its number can be read. */
    record Part(String name, List<Line> lines) {}

    record Line(Row row, NextStep next) {}
}
