package coop.alveole.query.billing.account;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.account.term.AccountFact;
import coop.alveole.query.billing.account.term.PayState;
import coop.alveole.query.billing.account.term.Term;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The account of one activity on one day: the facts since its opening, and of each month whether its pay is in. Without an
 * opening balance nothing is available, whatever the facts come to.
 */
public record ActivityAccount(
        ActivityId activity,
        LocalDate asOf,
        Optional<Opening> opening,
        List<AccountFact> facts,
        SortedMap<YearMonth, PayState> months) {
    public ActivityAccount {
        facts = List.copyOf(facts);
        months = new TreeMap<>(months);
    }

    public List<AccountFact> of(Term term) {
        return facts.stream().filter(fact -> fact.term() == term).toList();
    }

    public Money sum(Term term) {
        return sum(fact -> fact.term() == term);
    }

    public Money sum(Term term, YearMonth month) {
        return sum(fact -> fact.term() == term && fact.month().equals(month));
    }

    /** What the month added, or took. */
    public Money sum(YearMonth month) {
        return sum(fact -> fact.month().equals(month));
    }

    /** What all facts come to since the opening. */
    public Money movement() {
        return sum(_ -> true);
    }

    public Optional<Money> available() {
        return opening.map(known -> known.balance().plus(movement()));
    }

    /** The months « avant paie », the earliest first. */
    public List<YearMonth> beforePay() {
        return months.entrySet().stream()
                .filter(month -> month.getValue().isBeforePay())
                .map(month -> month.getKey())
                .toList();
    }

    private Money sum(Predicate<AccountFact> wanted) {
        return facts.stream().filter(wanted).map(AccountFact::amount).collect(Money.sum());
    }
}
