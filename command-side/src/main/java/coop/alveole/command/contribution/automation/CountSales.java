package coop.alveole.command.contribution.automation;

import static coop.alveole.domain.shared.trade.MoneyAmount.LARGE_PURCHASE;
import static coop.alveole.domain.shared.trade.MoneyOption.COLLECTED;
import static coop.alveole.domain.shared.trade.MoneyOption.EXCLUDED;
import static coop.alveole.domain.shared.trade.MoneyOption.GIVEN_BACK;

import coop.alveole.command.contribution.automation.SaleToCount.Fact;
import coop.alveole.command.contribution.automation.SaleToCount.Regime;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.contribution.ContributionCommand.CountFact;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.shared.ContributionId;
import coop.alveole.domain.shared.trade.MoneyTerms;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts in the ledger of its activity what is invoiced, collected, credited or lost, under the rules of the day of the fact
 * (ADR 0039). Each is done once under the key of what it counts, so that it may be asked for at any time.
 */
@Component
public class CountSales {
    private final ToDoLists<SaleToCount> sales;
    private final HouseMoney rules;
    private final CountedOnce counted;

    CountSales(ToDoLists<SaleToCount> sales, HouseMoney rules, CountedOnce counted) {
        this.sales = sales;
        this.rules = rules;
        this.counted = counted;
    }

    public void run() {
        counted.count(toDo());
    }

    private List<CountFact> toDo() {
        var all = sales.atHead();
        var left = all.stream().filter(sale -> !sale.left().isEmpty()).toList();
        if (left.isEmpty()) return List.of();
        var known = all.stream().collect(Collectors.toMap(SaleToCount::id, Function.identity()));
        return left.stream().flatMap(sale -> facts(sale, known)).toList();
    }

    private Stream<CountFact> facts(SaleToCount sale, Map<String, SaleToCount> known) {
        var sold = soldOn(sale, known);
        var atTheSale = rules.on(sold);
        var regime = atTheSale.holds(COLLECTED) ? Regime.COLLECTED : Regime.INVOICED;
        return sale.left().stream()
                .filter(fact -> fact.regime().holdsIn(regime))
                .filter(fact -> isToCount(fact, rules.on(fact.on())))
                .map(fact -> command(sale, fact, terms(fact, atTheSale)));
    }

    /** What the rules of its day keep in the base is not counted (H3, H4, H24). */
    private static boolean isToCount(Fact fact, MoneyTerms terms) {
        return switch (fact.kind()) {
            case BAD_DEBT -> terms.holds(GIVEN_BACK);
            case SUBCONTRACTING -> terms.holds(EXCLUDED);
            case LARGE_PURCHASE ->
                terms.amount(LARGE_PURCHASE)
                        .value()
                        .filter(threshold -> fact.net().compareTo(threshold) > 0)
                        .isPresent();
            case SALE, CREDIT_NOTE, INTERNAL_MADE, INTERNAL_RECEIVED, MINIMUM_FEE, DIRECT_CHARGE -> true;
        };
    }

    /** The day of the sale itself: for a credit note, that of the invoice it takes back. */
    private static LocalDate soldOn(SaleToCount sale, Map<String, SaleToCount> known) {
        return sale.credits().stream()
                .flatMap(credited -> Stream.ofNullable(known.get(credited.value())))
                .flatMap(credited -> credited.issuedOn().stream())
                .findFirst()
                .orElseGet(() -> sale.issuedOn().getFirst());
    }

    private MoneyTerms terms(Fact fact, MoneyTerms atTheSale) {
        var ofTheDay = rules.on(fact.on());
        return fact.kind() == LineKind.SALE ? ofTheDay : ofTheDay.withRatesOf(atTheSale);
    }

    private static CountFact command(SaleToCount sale, Fact fact, MoneyTerms terms) {
        var ledger = ContributionId.of(sale.activity().getFirst());
        return new CountFact(ledger, fact.kind(), fact.source(), fact.turnover(), fact.on(), terms);
    }
}
