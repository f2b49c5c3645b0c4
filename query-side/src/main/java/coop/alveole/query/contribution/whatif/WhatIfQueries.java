package coop.alveole.query.contribution.whatif;

import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.WhatIf;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.contribution.ContributionQueries;
import coop.alveole.query.contribution.whatif.WhatIfView.Month;
import coop.alveole.query.shared.Reading;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts the facts of the ledgers within reach again, under another rule. */
@Component
class WhatIfQueries {
    private final ContributionQueries contributions;

    WhatIfQueries(ContributionQueries contributions) {
        this.contributions = contributions;
    }

    /** Both months included. */
    WhatIfView of(WhatIf rule, Optional<ActivityId> activity, YearMonth from, YearMonth until, Reading reading) {
        Predicate<ContributionLineCounted> within = line -> {
            var month = YearMonth.from(line.month());
            return !month.isBefore(from) && !month.isAfter(until);
        };
        var counted = new TreeMap<YearMonth, Money>();
        var wouldBe = new TreeMap<YearMonth, Money>();
        contributions.within(reading).stream()
                .filter(file -> activity.map(file.activity()::equals).orElse(true))
                .map(file -> file.linesBy(reading.asOf()).filter(within).toList())
                .forEach(lines -> {
                    lines.stream()
                            .filter(line -> line.kind() != LineKind.DIRECT_CHARGE)
                            .forEach(line -> counted.merge(YearMonth.from(line.month()), line.amount(), Money::plus));
                    rule.over(lines).forEach((month, amount) -> wouldBe.merge(month, amount, Money::plus));
                });
        return WhatIfView.of(months(counted, wouldBe));
    }

    private static List<Month> months(Map<YearMonth, Money> counted, Map<YearMonth, Money> wouldBe) {
        return Stream.concat(counted.keySet().stream(), wouldBe.keySet().stream())
                .distinct()
                .sorted()
                .map(month -> new Month(
                        month.toString(),
                        counted.getOrDefault(month, Money.ZERO).cents(),
                        wouldBe.getOrDefault(month, Money.ZERO).cents()))
                .toList();
    }
}
