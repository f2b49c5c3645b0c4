package coop.alveole.query.list;

import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.query.list.sheet.Cell;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** By which column a list is sorted: rows that say the same there keep the order of the list, those that say nothing come last. */
record Order<R>(Column<R> column, Direction direction) {
    enum Direction {
        ASCENDING,
        DESCENDING
    }

    private record Keyed<R>(R row, @Nullable Comparable<?> key) {}

    /** {@code -name} is from the last to the first; empty when nothing is asked. */
    static <R> Optional<Order<R>> of(@Nullable String asked, List<Column<R>> columns) {
        if (asked == null || asked.isBlank()) return Optional.empty();
        var direction = asked.startsWith("-") ? Direction.DESCENDING : Direction.ASCENDING;
        var name = direction == Direction.DESCENDING ? asked.substring(1) : asked;
        var column = columns.stream().filter(each -> each.name().equals(name)).findFirst();
        UNREADABLE_REQUEST.require(column.isPresent(), ListAddress.SORT, sentence(columns));
        return column.map(each -> new Order<>(each, direction));
    }

    private static <R> String sentence(List<Column<R>> columns) {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return "« sort » attend une colonne de cette liste, précédée de « - » pour l'ordre inverse : " + names + ".";
    }

    /** As it was asked. */
    String asked() {
        return (direction == Direction.DESCENDING ? "-" : "") + column.name();
    }

    List<R> of(List<R> rows) {
        var collator = Collator.getInstance(Locale.FRENCH);
        Comparator<Comparable<?>> keys = Order::compare;
        if (direction == Direction.DESCENDING) keys = keys.reversed();
        return rows.stream()
                .map(row -> new Keyed<>(row, key(column.cell().apply(row), collator)))
                .sorted(Comparator.comparing(Keyed<R>::key, Comparator.nullsLast(keys)))
                .map(Keyed::row)
                .toList();
    }

    /** Made once a row: names are compared as the French do, which costs more than comparing them. */
    private static @Nullable Comparable<?> key(Cell cell, Collator collator) {
        if (cell.isEmpty()) return null;
        return switch (cell) {
            case Cell.Text text -> collator.getCollationKey(text.words());
            case Cell.Word word -> collator.getCollationKey(word.words());
            case Cell.Day day -> day.day();
            case Cell.Moment moment -> moment.at().toInstant();
            case Cell.Whole whole -> whole.number();
            case Cell.Amount amount -> amount.amount();
        };
    }

    /** Of one column, hence of one kind. */
    @SuppressWarnings("unchecked") // the cells of a column are all of its kind
    private static int compare(Comparable<?> one, Comparable<?> other) {
        return ((Comparable<Object>) one).compareTo(other);
    }
}
