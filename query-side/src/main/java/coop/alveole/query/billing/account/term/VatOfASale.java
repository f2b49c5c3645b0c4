package coop.alveole.query.billing.account.term;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.shared.money.Money;

/**
 * The VAT of one sale that comes due with what is paid of it (CGI art. 269): all its payments have brought all of it, and no
 * cent more; what is credited meanwhile counts no more.
 */
final class VatOfASale {
    private Money withTax;
    private Money tax;
    private final boolean wasCountedBefore;
    private Money paid = Money.ZERO;
    private Money counted;

    private VatOfASale(Money withTax, Money tax, boolean wasCountedBefore) {
        this.withTax = withTax;
        this.tax = tax;
        this.wasCountedBefore = wasCountedBefore;
        this.counted = wasCountedBefore ? tax : Money.ZERO;
    }

    /** {@code tax} is what of its VAT waits for the payments. */
    static VatOfASale waiting(Money withTax, Money tax) {
        return new VatOfASale(withTax, tax, false);
    }

    /** The software of before has taken all of it: no payment brings more, and what is credited is given back. */
    static VatOfASale countedBefore(Money withTax, Money tax) {
        return new VatOfASale(withTax, tax, true);
    }

    /** How much more is due; below zero where a payment was taken back. */
    Money paid(Money amount) {
        paid = paid.plus(amount);
        return more();
    }

    Money credited(Money withTaxOff, Money taxOff) {
        withTax = withTax.minus(withTaxOff);
        tax = tax.minus(taxOff);
        return more();
    }

    private Money more() {
        var due = wasCountedBefore ? tax : withPayments();
        var more = due.minus(counted);
        counted = due;
        return more;
    }

    private Money withPayments() {
        return withTax.isZero() ? Money.ZERO : tax.inProportion(paid, withTax, HALF_UP);
    }
}
