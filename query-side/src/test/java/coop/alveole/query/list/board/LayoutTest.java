package coop.alveole.query.list.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.list.board.Board.Badge;
import coop.alveole.query.list.board.Board.Card;
import coop.alveole.query.list.board.Board.Column;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Every row stands in one column; a column that is cut still counts and adds up all of its rows. */
class LayoutTest {
    private enum Step {
        WRITTEN,
        LATE,
        PAID
    }

    private record Row(String name, Step step, long cents, long due, Optional<LocalDate> by) {}

    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final Layout<Row, Step> LAYOUT =
            new Layout<>(Step.class, Row::step, row -> new Money(row.cents()), row -> new Money(row.due()), Row::by);

    private static Board board(List<Row> rows) {
        return LAYOUT.of(
                rows,
                row -> new Card("/" + row.name(), row.name(), "", null, Long.toString(row.cents()), "", Badge.NONE));
    }

    private static Row written(String name, long cents) {
        return new Row(name, Step.WRITTEN, cents, 0, Optional.empty());
    }

    private static Row late(String name, int days) {
        return new Row(name, Step.LATE, 1_000, 400, Optional.of(DAY.minusDays(days)));
    }

    @Test
    void eachStepHasItsColumnInOrderEvenWithoutARow() {
        assertThat(board(List.of(late("a", 1))).columns())
                .extracting(Column::step, Column::count)
                .containsExactly(tuple("WRITTEN", 0), tuple("LATE", 1), tuple("PAID", 0));
    }

    @Test
    void aStepThatIsAskedForStandsAlone() {
        assertThat(board(List.of(late("a", 1))).withoutTheEmpty().columns())
                .extracting(Column::step)
                .containsExactly("LATE");
    }

    @Test
    void aColumnThatIsCutCountsAndAddsUpWhatItDoesNotShow() {
        var rows = IntStream.rangeClosed(1, Layout.CARDS + 1)
                .mapToObj(each -> written("row " + each, 100))
                .toList();
        var column = board(rows).columns().getFirst();
        assertThat(column.cards()).hasSize(Layout.CARDS);
        assertThat(column.isCut()).isTrue();
        assertThat(column.count()).isEqualTo(Layout.CARDS + 1);
        assertThat(column.total()).isEqualTo(new Money(100L * (Layout.CARDS + 1)));
        assertThat(board(rows.subList(0, Layout.CARDS)).columns().getFirst().isCut())
                .isFalse();
    }

    @Test
    void whatPressesComesFirstAndTheRestInTheOrderOfTheList() {
        assertThat(board(List.of(late("yesterday", 1), late("last month", 30), late("last week", 7)))
                        .columns()
                        .get(1)
                        .cards())
                .extracting(Card::name)
                .containsExactly("last month", "last week", "yesterday");
        assertThat(board(List.of(written("new", 5), written("newer", 7), written("old", 1)))
                        .columns()
                        .getFirst()
                        .cards())
                .extracting(Card::name)
                .containsExactly("new", "newer", "old");
    }

    @Test
    void whatIsDueIsSaidWhereItIsAnotherSum() {
        var columns =
                board(List.of(late("a", 1), late("b", 2), written("c", 100))).columns();
        assertThat(columns.get(0).saidDue()).isEmpty();
        assertThat(columns.get(1).said()).isEqualTo("20,00\u00a0€");
        assertThat(columns.get(1).saidDue()).isEqualTo("8,00\u00a0€");
        var whole = new Row("d", Step.LATE, 500, 500, Optional.of(DAY));
        assertThat(board(List.of(whole)).columns().get(1).saidDue()).isEmpty();
    }
}
