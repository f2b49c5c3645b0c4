package coop.alveole.query.membership.flag;

import coop.alveole.query.shared.Frame;
import java.util.List;

/** « Anomalies », ready to be read; {@code others} is how many are in the other state, by the same question. */
record FlagsPage(Frame frame, String address, Asked asked, Choices choices, List<Group> groups, int count, int others) {
    /** As it was asked, so that the form says it again. */
    record Asked(String kind, String territory, String state) {
        public boolean isOpen() {
            return state.equals(FlagView.State.OPEN.name());
        }
    }

    record Choices(List<String> kinds, List<String> reasons) {}

    /** Those of one kind; {@code verb} is what may be said of all of them at once, empty for whoever may not. */
    record Group(String kind, String rule, String source, int count, List<Row> rows, String verb) {
        public int more() {
            return count - rows.size();
        }
    }

    record Row(String id, String href, String name, String territory, String fact, String limit, String acknowledged) {}
}
