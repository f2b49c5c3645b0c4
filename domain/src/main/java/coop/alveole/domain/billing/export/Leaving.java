package coop.alveole.domain.billing.export;

import coop.alveole.domain.billing.entries.JournalEntry;
import coop.alveole.domain.billing.entries.JournalLine;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.FactId;
import java.util.stream.Stream;

/**
 * A fact that leaves, with what the lines of its entry add up to: the general ones, or the analytic ones where there is
 * nothing else or they are those that do not balance.
 */
public record Leaving(FactId fact, Money debit, Money credit) {
    public static Leaving of(JournalEntry entry) {
        var general = of(entry, JournalLine.Kind.GENERAL);
        var analytic = of(entry, JournalLine.Kind.ANALYTIC);
        return Stream.of(general, analytic)
                .filter(sums -> !sums.gap().isZero())
                .findFirst()
                .orElse(general.debit().isZero() ? analytic : general);
    }

    private static Leaving of(JournalEntry entry, JournalLine.Kind kind) {
        return new Leaving(entry.fact(), entry.sum(kind, JournalLine::debit), entry.sum(kind, JournalLine::credit));
    }

    Money gap() {
        return debit.minus(credit);
    }
}
