package coop.alveole.domain.billing.entries;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.entries.SoldPart.Kind;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.LineCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** The VAT of a sale comes due with its payments, rate by rate: all of them bring all of it, and no cent more. */
class WaitingTaxTest {
    private static final Vat NORMAL = Vat.at(2_000);
    private static final Vat REDUCED = Vat.at(550);

    @Example
    void aThirdOfThePaymentBringsAThirdOfTheVat() {
        var sale = WaitingTax.of(List.of(services(NORMAL, 100_00, 20_00)), false);
        assertThat(List.of(sale.paid(new Money(40_00)), sale.paid(new Money(40_00)), sale.paid(new Money(40_00))))
                .containsExactly(
                        Map.of(NORMAL, new Money(6_67)),
                        Map.of(NORMAL, new Money(6_66)),
                        Map.of(NORMAL, new Money(6_67)));
        assertThat(sale.left()).containsEntry(NORMAL, Money.ZERO);
    }

    @Example
    void goodsWaitForNothingAndOnDebitsNothingWaits() {
        var goods = new SoldPart(Kind.LINES, LineCategory.GOODS, NORMAL, new Money(100_00), new Money(20_00));
        var both = WaitingTax.of(List.of(goods, services(NORMAL, 100_00, 20_00)), false);
        assertThat(both.inAll()).isEqualTo(new Money(20_00));
        assertThat(both.paid(new Money(120_00))).containsExactly(Map.entry(NORMAL, new Money(10_00)));
        var onDebits = WaitingTax.of(List.of(goods, services(NORMAL, 100_00, 20_00)), true);
        assertThat(onDebits.inAll()).isEqualTo(Money.ZERO);
        assertThat(onDebits.paid(new Money(240_00))).isEmpty();
    }

    @Example
    void whatIsTakenBackGivesBack() {
        var sale = WaitingTax.of(List.of(services(NORMAL, 100_00, 20_00)), false);
        assertThat(sale.paid(new Money(60_00))).containsEntry(NORMAL, new Money(10_00));
        assertThat(sale.paid(new Money(-60_00))).containsEntry(NORMAL, new Money(-10_00));
    }

    @Example
    void whatIsCreditedOfAnotherRateChangesWhatIsDue() {
        var sale = WaitingTax.of(List.of(services(NORMAL, 100_00, 20_00), services(REDUCED, 100_00, 5_50)), false);
        assertThat(sale.paid(new Money(105_50)))
                .containsOnly(Map.entry(NORMAL, new Money(9_36)), Map.entry(REDUCED, new Money(2_57)));
        assertThat(sale.credited(List.of(services(NORMAL, -100_00, -20_00))))
                .containsOnly(Map.entry(NORMAL, new Money(-9_36)), Map.entry(REDUCED, new Money(2_93)));
        assertThat(sale.left()).allSatisfy((_, left) -> assertThat(left).isEqualTo(Money.ZERO));
    }

    @Example
    void aSaleThatIsCreditedWholeOwesNothing() {
        var sale = WaitingTax.of(List.of(services(NORMAL, 100_00, 20_00)), false);
        assertThat(sale.credited(List.of(services(NORMAL, -100_00, -20_00)))).isEmpty();
    }

    /** Its VAT was taken by the software of before: nothing more is due, what is credited is given back. */
    @Example
    void whatWasCountedBeforeIsNotCountedAgain() {
        var sale = WaitingTax.countedBefore(List.of(services(NORMAL, 100_00, 20_00)), false);
        assertThat(sale.paid(new Money(60_00))).isEmpty();
        assertThat(sale.credited(List.of(services(NORMAL, -50_00, -10_00))))
                .containsExactly(Map.entry(NORMAL, new Money(-10_00)));
        assertThat(sale.paid(new Money(60_00))).isEmpty();
    }

    @Property
    void allPaymentsBringAllOfIt(
            @ForAll @Size(min = 1, max = 8) List<@LongRange(min = 1, max = 1_000_000) Long> payments,
            @ForAll @LongRange(min = 0, max = 2_000) long basisPoints) {
        long whole = payments.stream().mapToLong(Long::longValue).sum();
        var tax = new Money(whole * basisPoints / 12_000);
        var net = new Money(whole).minus(tax);
        var sale = WaitingTax.of(List.of(services(NORMAL, net.cents(), tax.cents())), false);
        var due = new ArrayList<Money>();
        payments.forEach(cents -> due.addAll(sale.paid(new Money(cents)).values()));
        assertThat(due.stream().collect(Money.sum())).isEqualTo(tax);
    }

    private static SoldPart services(Vat vat, long net, long tax) {
        return new SoldPart(Kind.LINES, LineCategory.SERVICES, vat, new Money(net), new Money(tax));
    }
}
