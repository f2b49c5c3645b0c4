package coop.alveole.query.billing.board;

import coop.alveole.query.list.ListAddress;
import coop.alveole.query.list.ListPage;
import coop.alveole.query.list.board.Board;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.shared.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list by step: the same question, the same rows, and the way back to them; drawn by {@code board.html}. */
record BoardPage(
        Frame frame,
        ListPage<?> list,
        Board board,
        ListAddress inTheList,
        Words words,
        boolean writes,
        List<Option> activities,
        @Nullable String activity) {
    static final String ADDRESS = "/board";
    private static final String STEP = "step";

    /** How the words of the list begin in the bundle, and those of its steps. */
    record Words(String list, String steps) {}

    /** The list as it is asked, without its filters. */
    public String home() {
        return inTheList.path();
    }

    /** All the rows of one step, in the list. */
    public String whole(String step) {
        return inTheList.with(STEP, step).toString();
    }

    public String nameOf(String step) {
        return words.steps() + step;
    }
}
