package coop.alveole.query.membership.flag;

import coop.alveole.domain.membership.flag.FlagKind;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.membership.flag.FlagList.Line;
import coop.alveole.query.shared.Frame;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * « Anomalies », ready to be read; {@code others} is how many are in the other state, by the same question, {@code verb} what
 * may be said of several at once, empty for whoever may not.
 */
record FlagsPage(
        Frame frame,
        String address,
        Asked asked,
        Choices choices,
        ListPage<Line> list,
        List<Group> groups,
        String verb,
        int others) {
    /** As it was asked, so that the form says it again. */
    record Asked(String kind, String territory, String state) {
        public boolean isOpen() {
            return state.equals(FlagView.State.OPEN.name());
        }
    }

    record Choices(List<String> kinds, List<String> reasons) {}

    /** Those of one kind, of {@code count}; sorted by a column they stand in one group without a kind. */
    record Group(@Nullable FlagKind kind, int count, List<ListPage.Line<Line>> lines) {
        static List<Group> of(ListPage<Line> list, Collection<FlagView> all) {
            if (list.lines().isEmpty()) return List.of();
            if (!list.isInItsOrder()) return List.of(new Group(null, list.total(), list.lines()));
            return Stream.of(FlagKind.values())
                    .map(kind -> new Group(
                            kind,
                            (int) all.stream()
                                    .filter(flag -> flag.kind() == kind)
                                    .count(),
                            list.lines().stream()
                                    .filter(line -> line.row().flag().kind() == kind)
                                    .toList()))
                    .filter(group -> !group.lines().isEmpty())
                    .toList();
        }

        /** The rule that they broke, and its source; empty of several kinds. */
        public String rule() {
            if (kind == null) return "";
            var text = kind.rule().text();
            return text.lawId() + " · " + text.source();
        }
    }

    record Row(String id, String href, String name, String territory, String fact, String limit, String acknowledged) {}
}
