package coop.alveole.query.list.board;

import static java.util.stream.Collectors.groupingBy;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.list.board.Board.Card;
import coop.alveole.query.list.board.Board.Column;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the rows of a list are laid out: the one step where each stands, what it adds to the sums, and the day it presses
 * for. What presses comes first, the rest in the order of the list.
 */
public record Layout<R, S extends Enum<S>>(
        Class<S> steps,
        Function<R, S> step,
        Function<R, Money> total,
        Function<R, Money> due,
        Function<R, Optional<LocalDate>> pressing) {
    /** What a person looks through in one column; the list has the rest. */
    public static final int CARDS = 20;

    /** Only what is drawn is made a card; the sums are of every row. */
    public Board of(List<R> rows, Function<R, Card> card) {
        var byStep = rows.stream().collect(groupingBy(step));
        return new Board(Stream.of(steps.getEnumConstants())
                .map(each -> column(each, byStep.getOrDefault(each, List.of()), card))
                .toList());
    }

    private Column column(S each, List<R> rows, Function<R, Card> card) {
        Comparator<R> order = Comparator.comparing(row -> pressing.apply(row).orElse(LocalDate.MAX));
        return new Column(
                each.name(),
                rows.size(),
                rows.stream().map(total).collect(Money.sum()),
                rows.stream().map(due).collect(Money.sum()),
                rows.stream().sorted(order).limit(CARDS).map(card).toList());
    }
}
