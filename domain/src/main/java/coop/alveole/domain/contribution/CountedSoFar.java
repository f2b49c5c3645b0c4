package coop.alveole.domain.contribution;

import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What the ledger of one activity adds up to: its months, the last one that was closed, and what was counted elsewhere before. */
record CountedSoFar(
        SortedMap<YearMonth, MonthSoFar> months, Optional<YearMonth> lastClosed, Optional<Earlier> earlier) {
    static final CountedSoFar NOTHING =
            new CountedSoFar(Collections.emptySortedMap(), Optional.empty(), Optional.empty());

    /** What the software of before counted of a year, up to that month. */
    record Earlier(YearMonth lastMonth, MonthSoFar sums) {
        static Earlier of(ContributionTakenOver event) {
            var sums = new Statement(event.base(), event.amount(), Money.ZERO, 0);
            return new Earlier(
                    YearMonth.from(event.lastMonth()), new MonthSoFar(sums, event.amount(), Rounding.NONE, false));
        }

        LocalDate firstDay() {
            return lastMonth.atDay(1);
        }
    }

    CountedSoFar with(ContributionEvent event) {
        return switch (event) {
            case ContributionLineCounted line -> counted(line);
            case ContributionMonthClosed closed ->
                new CountedSoFar(months, Optional.of(YearMonth.from(closed.month())), earlier);
            case ContributionTakenOver taken -> {
                var before = Earlier.of(taken);
                yield new CountedSoFar(months, Optional.of(before.lastMonth()), Optional.of(before));
            }
            case SaleCountedBefore _ -> this;
        };
    }

    private CountedSoFar counted(ContributionLineCounted line) {
        var nextMonths = new TreeMap<>(months);
        var month = YearMonth.from(line.month());
        nextMonths.put(month, in(month).with(line));
        return new CountedSoFar(Collections.unmodifiableSortedMap(nextMonths), lastClosed, earlier);
    }

    MonthSoFar in(YearMonth month) {
        return months.getOrDefault(month, MonthSoFar.EMPTY);
    }

    /** Its own month, or the first one that is still open. */
    YearMonth openFor(YearMonth month) {
        return lastClosed
                .filter(closed -> !month.isAfter(closed))
                .map(closed -> closed.plusMonths(1))
                .orElse(month);
    }

    /** Which month is to be closed next: the first that holds something, where none was closed. */
    YearMonth nextToClose(YearMonth asked) {
        return lastClosed.map(closed -> closed.plusMonths(1)).orElseGet(() -> firstUpTo(asked));
    }

    private YearMonth firstUpTo(YearMonth asked) {
        return months.isEmpty() || months.firstKey().isAfter(asked) ? asked : months.firstKey();
    }

    /** Whether nothing was counted nor closed here of that month or of those before it. */
    boolean isEmptyUpTo(YearMonth month) {
        boolean isCounted = !months.isEmpty() && !months.firstKey().isAfter(month);
        return !isCounted && lastClosed.filter(closed -> closed.isAfter(month)).isEmpty();
    }

    Money sum(Predicate<YearMonth> within, Function<MonthSoFar, Money> what) {
        var before =
                earlier.stream().filter(known -> within.test(known.lastMonth())).map(Earlier::sums);
        var counted = months.entrySet().stream()
                .filter(month -> within.test(month.getKey()))
                .map(Map.Entry::getValue);
        return Stream.concat(before, counted).map(what).collect(Money.sum());
    }
}
