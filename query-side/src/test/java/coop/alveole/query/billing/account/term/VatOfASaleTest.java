package coop.alveole.query.billing.account.term;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.money.Money;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The VAT of a sale comes due with its payments: all of them bring all of it, and no cent more. */
class VatOfASaleTest {
    @Example
    void aThirdOfThePaymentBringsAThirdOfTheVat() {
        var sale = VatOfASale.waiting(new Money(120_00), new Money(20_00));
        assertThat(List.of(sale.paid(new Money(40_00)), sale.paid(new Money(40_00)), sale.paid(new Money(40_00))))
                .containsExactly(new Money(6_67), new Money(6_66), new Money(6_67));
    }

    @Example
    void whatIsTakenBackGivesBack() {
        var sale = VatOfASale.waiting(new Money(120_00), new Money(20_00));
        assertThat(sale.paid(new Money(60_00))).isEqualTo(new Money(10_00));
        assertThat(sale.paid(new Money(-60_00))).isEqualTo(new Money(-10_00));
    }

    @Example
    void whatIsCreditedOfAnotherRateChangesWhatIsDue() {
        var sale = VatOfASale.waiting(new Money(225_50), new Money(25_50));
        assertThat(sale.paid(new Money(105_50))).isEqualTo(new Money(11_93));
        assertThat(sale.credited(new Money(120_00), new Money(20_00))).isEqualTo(new Money(-6_43));
    }

    @Example
    void aSaleThatIsCreditedWholeOwesNothing() {
        var sale = VatOfASale.waiting(new Money(120_00), new Money(20_00));
        assertThat(sale.credited(new Money(120_00), new Money(20_00))).isEqualTo(Money.ZERO);
    }

    /** Its VAT was taken by the software of before: nothing more is due, what is credited is given back. */
    @Example
    void whatWasCountedBeforeIsNotCountedAgain() {
        var sale = VatOfASale.countedBefore(new Money(120_00), new Money(20_00));
        assertThat(sale.paid(new Money(60_00))).isEqualTo(Money.ZERO);
        assertThat(sale.credited(new Money(60_00), new Money(10_00))).isEqualTo(new Money(-10_00));
        assertThat(sale.paid(new Money(60_00))).isEqualTo(Money.ZERO);
    }

    @Property
    void allPaymentsBringAllOfIt(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 1_000_000) Long> payments,
            @ForAll @LongRange(min = 0, max = 2_000) long basisPoints) {
        long whole = payments.stream().mapToLong(Long::longValue).sum();
        var tax = new Money(whole * basisPoints / 12_000);
        var sale = VatOfASale.waiting(new Money(whole), tax);
        var due = new ArrayList<Money>();
        payments.forEach(cents -> due.add(sale.paid(new Money(cents))));
        assertThat(due.stream().collect(Money.sum())).isEqualTo(tax);
    }
}
