package coop.alveole.query.list.sheet;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.shared.French;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** What stands at one place of a list: typed, so that a spreadsheet sorts it and never takes words for a formula. */
public sealed interface Cell {
    /** As people read it. */
    String words();

    record Text(String words) implements Cell {}

    /** A word of ours: programs are given its code. */
    record Word(String code, String words) implements Cell {}

    record Day(LocalDate day) implements Cell {
        @Override
        public String words() {
            return French.day(day);
        }
    }

    /** At the clock of the house. */
    record Moment(ZonedDateTime at) implements Cell {
        @Override
        public String words() {
            return French.moment(at.toInstant(), at.getZone());
        }
    }

    record Whole(long number) implements Cell {
        @Override
        public String words() {
            return Long.toString(number);
        }
    }

    /** In euros; programs are given cents. */
    record Amount(Money amount) implements Cell {
        @Override
        public String words() {
            return French.euros(amount);
        }

        /** For whoever adds it up. */
        BigDecimal euros() {
            return BigDecimal.valueOf(amount.cents(), 2);
        }
    }

    static Cell text(@Nullable String words) {
        return new Text(words == null ? "" : words);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? text(null) : new Day(day);
    }

    default boolean isEmpty() {
        return words().isEmpty();
    }
}
