package coop.alveole.domain.contribution;

import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.domain.shared.money.Money;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** What the ledger of one activity adds up to: its months, and the last one that was closed. */
record CountedSoFar(SortedMap<YearMonth, MonthSoFar> months, Optional<YearMonth> lastClosed) {
    static final CountedSoFar NOTHING = new CountedSoFar(Collections.emptySortedMap(), Optional.empty());

    CountedSoFar with(ContributionEvent event) {
        return switch (event) {
            case ContributionLineCounted line -> counted(line);
            case ContributionMonthClosed closed ->
                new CountedSoFar(months, Optional.of(YearMonth.from(closed.month())));
        };
    }

    private CountedSoFar counted(ContributionLineCounted line) {
        var nextMonths = new TreeMap<>(months);
        var month = YearMonth.from(line.month());
        nextMonths.put(month, in(month).with(line));
        return new CountedSoFar(Collections.unmodifiableSortedMap(nextMonths), lastClosed);
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

    Money sum(Predicate<YearMonth> within, Function<MonthSoFar, Money> what) {
        return months.entrySet().stream()
                .filter(month -> within.test(month.getKey()))
                .map(month -> what.apply(month.getValue()))
                .collect(Money.sum());
    }
}
