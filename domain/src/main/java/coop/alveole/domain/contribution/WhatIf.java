package coop.alveole.domain.contribution;

import static coop.alveole.domain.shared.trade.MoneyOption.PER_MONTH;
import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.shared.money.ExactSum;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.MoneyOption;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * « Et si »: what the facts of a ledger would have come to under another rule. It counts for nothing, and nothing is kept of
 * it; what is not told stays as it was counted, but for the yearly maximum, which it leaves out.
 */
public record WhatIf(
        Optional<Rate> rate, Set<LineKind> keptInTheBase, Optional<Money> minimum, Optional<MoneyOption> rounding) {
    private record Together(LineKind kind, Source source) {}

    public WhatIf {
        keptInTheBase = Set.copyOf(keptInTheBase);
    }

    /** Month by month, in the months in which the facts were counted. */
    public SortedMap<YearMonth, Money> over(List<ContributionLineCounted> counted) {
        var months = new TreeMap<YearMonth, Money>();
        var sums = new HashMap<YearMonth, Map<Object, ExactSum>>();
        for (var line : counted) {
            var month = YearMonth.from(line.month());
            months.merge(month, beside(line), Money::plus);
            if (isOfTheBase(line.kind()))
                sums.computeIfAbsent(month, _ -> new HashMap<>())
                        .merge(together(line), exactly(ExactSum.ZERO, line), (sum, _) -> exactly(sum, line));
        }
        sums.forEach((month, parts) ->
                parts.values().forEach(sum -> months.merge(month, sum.rounded(HALF_UP), Money::plus)));
        return months;
    }

    private Money beside(ContributionLineCounted line) {
        return line.kind() == LineKind.MINIMUM_FEE ? minimum.orElse(line.amount()) : Money.ZERO;
    }

    private boolean isOfTheBase(LineKind kind) {
        return switch (kind) {
            case SALE, CREDIT_NOTE, SUBCONTRACTING, LARGE_PURCHASE, BAD_DEBT, INTERNAL_MADE, INTERNAL_RECEIVED ->
                !keptInTheBase.contains(kind);
            case MINIMUM_FEE, DIRECT_CHARGE -> false;
        };
    }

    /** What is rounded at once: a month, or one fact. */
    private Object together(ContributionLineCounted line) {
        return rounding.orElse(line.rounding()) == PER_MONTH ? PER_MONTH : new Together(line.kind(), line.source());
    }

    private ExactSum exactly(ExactSum sum, ContributionLineCounted line) {
        return sum.plus(line.base(), rate.orElse(line.rate()));
    }
}
