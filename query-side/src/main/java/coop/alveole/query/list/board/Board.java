package coop.alveole.query.list.board;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.shared.French;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a list by step, in the order of the steps. Drawn by {@code board.html}. */
public record Board(List<Column> columns) {
    /** {@code step} is the name of the step; how many stand there and what they make together, whether or not they are drawn. */
    public record Column(String step, int count, Money total, Money due, List<Card> cards) {
        public String said() {
            return French.euros(total);
        }

        /** What is still due of it; empty where nothing is, or all of it. */
        public String saidDue() {
            return due.isZero() || due.equals(total) ? "" : French.euros(due);
        }

        public boolean isCut() {
            return cards.size() < count;
        }
    }

    /** One row: what it is called, to whom, of which activity where several are seen, how much, and the day that matters. */
    public record Card(
            String href,
            String name,
            String customer,
            @Nullable String activity,
            String amount,
            String day,
            Badge badge) {}

    /** What the column does not say of a card; without words there is none. */
    public record Badge(String words, String tone) {
        public static final Badge NONE = new Badge("", "");
    }

    /** Where a step is asked for, no other has a column. */
    public Board withoutTheEmpty() {
        return new Board(columns.stream().filter(column -> column.count() > 0).toList());
    }
}
