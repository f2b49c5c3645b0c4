package coop.alveole.domain.contribution;

import static coop.alveole.domain.shared.trade.MoneyOption.PER_MONTH;

import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.shared.money.Money;

/** What one month adds up to so far; {@code beforeMaximum} is the contribution without the yearly maximum. */
record MonthSoFar(Statement sums, Money beforeMaximum, Rounding perMonth, boolean isInvoiced) {
    static final MonthSoFar EMPTY =
            new MonthSoFar(new Statement(Money.ZERO, Money.ZERO, Money.ZERO, 0), Money.ZERO, Rounding.NONE, false);

    MonthSoFar with(ContributionLineCounted line) {
        boolean isCharge = line.kind() == LineKind.DIRECT_CHARGE;
        var owed = isCharge ? Money.ZERO : line.amount();
        var charged = isCharge ? line.amount() : Money.ZERO;
        var next = new Statement(
                sums.base().plus(line.base()),
                sums.contribution().plus(owed),
                sums.charges().plus(charged),
                sums.lines() + 1);
        boolean isRounded = line.rounding() == PER_MONTH;
        return new MonthSoFar(
                next,
                beforeMaximum.plus(owed).plus(line.overMaximum()),
                isRounded ? perMonth.plus(line.base(), line.rate()) : perMonth,
                isInvoiced || isInvoice(line));
    }

    /** What comes late was invoiced in another month. */
    private static boolean isInvoice(ContributionLineCounted line) {
        return line.kind() == LineKind.SALE && line.corrects().isEmpty();
    }
}
