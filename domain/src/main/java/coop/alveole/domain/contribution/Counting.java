package coop.alveole.domain.contribution;

import static coop.alveole.domain.shared.trade.MoneyAmount.YEARLY_MAXIMUM;
import static coop.alveole.domain.shared.trade.MoneyOption.PER_MONTH;
import static coop.alveole.domain.shared.trade.MoneyOption.Question.ROUNDING;

import coop.alveole.domain.contribution.ContributionCommand.CountFact;
import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.ContributionScale.Part;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** How one fact becomes lines: cut by kind and by rate, rounded together (H8), never above the yearly maximum (H27). */
final class Counting {
    private final CountFact fact;
    private final YearMonth month;
    private final List<ContributionLineCounted> lines = new ArrayList<>();
    private CountedSoFar ledger;
    private Rounding rounding;

    private Counting(CountFact fact, CountedSoFar ledger) {
        this.fact = fact;
        this.ledger = ledger;
        month = ledger.openFor(YearMonth.from(fact.factOn()));
        rounding = terms().holds(PER_MONTH) ? ledger.in(month).perMonth() : Rounding.NONE;
    }

    static List<ContributionLineCounted> of(CountFact fact, CountedSoFar ledger) {
        return new Counting(fact, ledger).count();
    }

    private List<ContributionLineCounted> count() {
        fact.turnover().stream()
                .filter(turnover -> !turnover.net().isZero())
                .sorted(Comparator.comparing(Turnover::category))
                .forEach(this::count);
        return List.copyOf(lines);
    }

    private void count(Turnover turnover) {
        var scale = terms().rates().of(fact.contributionId().activityId(), turnover.category());
        var base = fact.kind().lowersTheBase() ? turnover.net().negated() : turnover.net();
        var before = ledger.sum(sameYear(scale.value()), soFar -> soFar.sums().base());
        for (var part : scale.value().parts(before, base)) add(turnover.category(), scale, part);
    }

    private void add(LineCategory category, Term<ContributionScale> scale, Part part) {
        rounding = rounding.plus(part.base(), part.rate());
        var due = upToTheMaximum(rounding.last());
        var line = new ContributionLineCounted(
                fact.contributionId(),
                month.atDay(1),
                fact.factOn(),
                fact.kind(),
                fact.source(),
                List.of(category),
                part.base(),
                part.rate(),
                due,
                rounding.last().minus(due),
                terms().option(ROUNDING).value(),
                Basis.of(scale),
                corrects());
        lines.add(line);
        ledger = ledger.with(line);
    }

    /** What was due before is taken as it was: a maximum that changes within the year changes nothing of the past. */
    private Money upToTheMaximum(Money due) {
        var scale = terms().rates().ofTheHouse().value();
        var before = ledger.sum(sameYear(scale), MonthSoFar::beforeMaximum);
        return capped(before.plus(due)).minus(capped(before));
    }

    private Money capped(Money sum) {
        return terms().amount(YEARLY_MAXIMUM)
                .value()
                .filter(most -> sum.compareTo(most) > 0)
                .orElse(sum);
    }

    private Predicate<YearMonth> sameYear(ContributionScale scale) {
        var yearEnd = terms().yearEnd().value();
        var begins = scale.year().beginning(month.atDay(1), yearEnd);
        return other -> scale.year().beginning(other.atDay(1), yearEnd).equals(begins);
    }

    private List<LocalDate> corrects() {
        var own = YearMonth.from(fact.factOn());
        return own.equals(month) ? List.of() : List.of(own.atDay(1));
    }

    private MoneyTerms terms() {
        return fact.terms();
    }
}
