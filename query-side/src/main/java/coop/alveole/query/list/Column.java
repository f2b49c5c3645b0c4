package coop.alveole.query.list;

import coop.alveole.query.list.sheet.Cell;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A column of a list: its name in addresses and for programs, its words (a key of the bundle), and what a row says there.
 * {@code from}: one that is counted bears its definition, « ? », under the same key.
 */
public record Column<R>(String name, String label, Kind kind, Shown shown, From from, Function<R, Cell> cell) {
    public enum From {
        /** Somebody has said so. */
        THE_RECORD,
        /** It follows from what was said, and from the day. */
        A_COUNT
    }

    public enum Kind {
        WORDS,
        DAY,
        NUMBER
    }

    /** The page says some things of a row at once that a file keeps apart. */
    public enum Shown {
        EVERYWHERE,
        ON_SCREEN,
        IN_FILES
    }

    public static <R> Column<R> words(String name, String label, Function<R, @Nullable String> words) {
        return new Column<>(
                name, label, Kind.WORDS, Shown.EVERYWHERE, From.THE_RECORD, row -> Cell.text(words.apply(row)));
    }

    /** A word of ours, or a moment: what the cell says of itself. */
    public static <R> Column<R> of(String name, String label, Function<R, Cell> cell) {
        return new Column<>(name, label, Kind.WORDS, Shown.EVERYWHERE, From.THE_RECORD, cell);
    }

    public static <R> Column<R> day(String name, String label, Function<R, @Nullable LocalDate> day) {
        return new Column<>(name, label, Kind.DAY, Shown.EVERYWHERE, From.THE_RECORD, row -> Cell.day(day.apply(row)));
    }

    public static <R> Column<R> number(String name, String label, Function<R, Cell> number) {
        return new Column<>(name, label, Kind.NUMBER, Shown.EVERYWHERE, From.THE_RECORD, number);
    }

    public Column<R> onScreen() {
        return new Column<>(name, label, kind, Shown.ON_SCREEN, from, cell);
    }

    public Column<R> inFiles() {
        return new Column<>(name, label, kind, Shown.IN_FILES, from, cell);
    }

    public Column<R> counted() {
        return new Column<>(name, label, kind, shown, From.A_COUNT, cell);
    }

    boolean isCounted() {
        return from == From.A_COUNT;
    }

    boolean isOnScreen() {
        return shown != Shown.IN_FILES;
    }

    boolean isInFiles() {
        return shown != Shown.ON_SCREEN;
    }
}
