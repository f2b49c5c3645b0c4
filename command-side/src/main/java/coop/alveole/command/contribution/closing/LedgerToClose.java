package coop.alveole.command.contribution.closing;

import coop.alveole.domain.activity.Share;
import coop.alveole.domain.activity.Splits;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One activity, as far as closing its months has to know: who held it when, the first month that counts something, and the
 * first day of the last month that was closed.
 */
public record LedgerToClose(
        String id,
        Splits splits,
        Optional<LocalDate> openedOn,
        Optional<LocalDate> endedOn,
        Optional<LocalDate> firstMonth,
        Optional<LocalDate> lastClosed) {
    static LedgerToClose empty(String activity) {
        return new LedgerToClose(
                activity, Splits.NONE, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public ActivityId activity() {
        return new ActivityId(id);
    }

    /** Once it has a ledger it has a statement each month, so that its months follow each other like those of the others. */
    boolean isConcernedBy(YearMonth month) {
        boolean isCounted =
                firstMonth.filter(first -> !first.isAfter(month.atDay(1))).isPresent();
        return isOpenIn(month) || lastClosed.isPresent() || isCounted;
    }

    public boolean isOpenIn(YearMonth month) {
        return openedOn.filter(day -> !day.isAfter(month.atEndOfMonth())).isPresent()
                && endedOn.filter(day -> day.isBefore(month.atDay(1))).isEmpty();
    }

    boolean isClosed(YearMonth month) {
        return lastClosed.filter(last -> !last.isBefore(month.atDay(1))).isPresent();
    }

    /** As the ledger itself says it. */
    YearMonth next(YearMonth asked) {
        return lastClosed
                .map(last -> YearMonth.from(last).plusMonths(1))
                .orElseGet(() -> firstMonth
                        .map(YearMonth::from)
                        .filter(first -> first.isBefore(asked))
                        .orElse(asked));
    }

    /** Whoever held it on one of its days. */
    public List<MembershipId> holdersIn(YearMonth month) {
        var last = month.atEndOfMonth();
        return month.atDay(1)
                .datesUntil(last.plusDays(1))
                .flatMap(day -> splits.on(day).stream())
                .distinct()
                .flatMap(split -> split.shares().stream())
                .map(Share::holder)
                .distinct()
                .toList();
    }

    LedgerToClose with(Splits next) {
        return new LedgerToClose(id, next, openedOn, endedOn, firstMonth, lastClosed);
    }

    LedgerToClose opened(LocalDate day) {
        return new LedgerToClose(id, splits, Optional.of(day), endedOn, firstMonth, lastClosed);
    }

    LedgerToClose ended(LocalDate day) {
        return new LedgerToClose(id, splits, openedOn, Optional.of(day), firstMonth, lastClosed);
    }

    LedgerToClose counted(LocalDate month) {
        var first = Stream.concat(firstMonth.stream(), Stream.of(month)).min(LocalDate::compareTo);
        return new LedgerToClose(id, splits, openedOn, endedOn, first, lastClosed);
    }

    LedgerToClose closed(LocalDate month) {
        return new LedgerToClose(id, splits, openedOn, endedOn, firstMonth, Optional.of(month));
    }
}
