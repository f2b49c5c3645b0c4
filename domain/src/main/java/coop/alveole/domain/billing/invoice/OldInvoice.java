package coop.alveole.domain.billing.invoice;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.billing.amounts.Totals;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;

/**
 * An invoice as the software of before issued it (facture reprise): its number is of no series of ours; {@code paidBefore} is
 * what was paid of it before the switch.
 */
public record OldInvoice(
        Label number, LocalDate issuedOn, LocalDate dueOn, List<VatTotal> totals, Money paidBefore, TakenBefore taken) {
    /** A line rounded to the cent, as many as an invoice may have, and no more. */
    private static final Money ROUNDINGS = new Money(1_00);

    /** What the software of before has taken on all of it already, and is not taken again. */
    public record TakenBefore(Standing contribution, Standing vat) {
        public enum Standing {
            TAKEN,
            DUE
        }
    }

    public OldInvoice {
        totals = List.copyOf(totals);
    }

    public Money net() {
        return new Totals(totals).net();
    }

    public Money withTax() {
        return new Totals(totals).withTax();
    }

    void requireOpen(LocalDate takenOverOn) {
        boolean isBefore = issuedOn.isBefore(takenOverOn) && !dueOn.isBefore(issuedOn);
        InvoiceRule.ISSUED_BEFORE_THE_SWITCH.require(isBefore, "issuedOn", takenOverOn);
        boolean isOpen = !paidBefore.isNegative() && paidBefore.compareTo(withTax()) < 0;
        InvoiceRule.OPEN_AT_THE_SWITCH.require(isOpen, "paidBefore", withTax());
        for (var total : totals) requireTaxed(total);
    }

    /** Rounded line by line it is a few cents off, never more. */
    private static void requireTaxed(VatTotal total) {
        var expected = total.vat().rate().of(total.base(), HALF_UP);
        var off = total.tax().minus(expected);
        var far = off.isNegative() ? off.negated() : off;
        InvoiceRule.TAXED_AT_ITS_RATE.require(far.compareTo(ROUNDINGS) <= 0, "totals", total.tax(), expected);
    }
}
