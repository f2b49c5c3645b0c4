package coop.alveole.query.me;

import coop.alveole.query.chart.Chart;
import coop.alveole.query.deadline.OwnDeadlines.Own;
import coop.alveole.query.shared.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** « Mon espace », ready to be read; {@code base} is the address of one's own file. */
record MyPage(
        Frame frame,
        String base,
        String name,
        String standing,
        @Nullable Chart path,
        List<Fact> around,
        List<Own> deadlines,
        List<Contract> contracts) {
    /** {@code label} is a key of the bundle. */
    record Fact(String label, String value) {}

    record Contract(String kind, String from, String until) {}
}
