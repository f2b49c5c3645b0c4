package coop.alveole.domain.billing.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.LineCategory;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Whatever parts a sale is invoiced in, they are the sale to the cent, rate by rate, VAT included. */
class LeftToInvoiceTest {
    private static final List<LineCategory> CATEGORIES = List.of(LineCategory.values());
    private static final List<Vat> RATES =
            List.of(Vat.at(2_000), Vat.at(1_000), Vat.at(550), Vat.at(210), Vat.without(VatTreatment.TRAINING_EXEMPT));

    /** G10: without VAT, thirds of 10,00 are 3,33, 3,33 and 3,34. */
    @Test
    void leavesTheLastCentToTheLast() {
        var left = LeftToInvoice.of(sale(line(10_00, Vat.without(VatTreatment.FRANCHISE), LineCategory.SERVICES)));
        var first = left.about(new Money(3_33));
        var second = left.minus(first).about(new Money(3_33));
        assertThat(net(first)).isEqualTo(new Money(3_33));
        assertThat(net(second)).isEqualTo(new Money(3_33));
        assertThat(left.minus(first).minus(second).net()).isEqualTo(new Money(3_34));
    }

    /** 3,33 + 3,33 + 3,34 would owe 0,67 of VAT each, 2,01 in all: the second one gives a cent to the last. */
    @Test
    void movesACentRatherThanLoseOneOfVat() {
        var left = LeftToInvoice.of(sale(line(10_00, Vat.at(2_000), LineCategory.SERVICES)));
        var first = left.about(new Money(3_33));
        var second = left.minus(first).about(new Money(3_33));
        var third = left.minus(first).minus(second).parts();
        assertThat(List.of(net(first), net(second), net(third)))
                .containsExactly(new Money(3_33), new Money(3_32), new Money(3_35));
        assertThat(List.of(tax(first), tax(second), tax(third)))
                .containsExactly(new Money(67), new Money(66), new Money(67));
    }

    @Test
    void takesFromEveryGroupInProportion() {
        var left = LeftToInvoice.of(sale(
                line(600_00, Vat.at(2_000), LineCategory.SERVICES),
                line(200_00, Vat.at(2_000), LineCategory.GOODS),
                line(200_00, Vat.at(1_000), LineCategory.SERVICES)));
        assertThat(left.about(new Money(300_00)))
                .containsExactly(
                        new NetPart(Vat.at(2_000), LineCategory.SERVICES, new Money(180_00)),
                        new NetPart(Vat.at(2_000), LineCategory.GOODS, new Money(60_00)),
                        new NetPart(Vat.at(1_000), LineCategory.SERVICES, new Money(60_00)));
    }

    @Test
    void isTheSaleToTheCentWhateverTheParts() {
        var chance = new Random(42);
        for (int sales = 0; sales < 2_000; sales++) {
            var sale = invented(chance);
            var left = LeftToInvoice.of(sale);
            var whole = sale.totals();
            assertThat(left.net()).isEqualTo(whole.net());
            var taxed = Money.ZERO;
            for (int parts = chance.nextInt(5); parts > 0 && left.net().isPositive(); parts--) {
                var wanted = new Money(1 + chance.nextLong(left.net().cents()));
                var part = left.about(wanted);
                assertThat(part).allSatisfy(each -> assertThat(each.net()).isGreaterThan(Money.ZERO));
                assertThat(Math.abs(net(part).minus(wanted).cents())).isLessThanOrEqualTo(100);
                taxed = taxed.plus(tax(part));
                left = left.minus(part);
                assertThat(left.parts())
                        .allSatisfy(each -> assertThat(each.net()).isGreaterThan(Money.ZERO));
            }
            assertThat(taxed.plus(tax(left.parts()))).isEqualTo(whole.tax());
        }
    }

    private static SaleContent invented(Random chance) {
        var lines = IntStream.rangeClosed(0, chance.nextInt(5))
                .mapToObj(_ -> line(
                        1 + chance.nextLong(500_000),
                        RATES.get(chance.nextInt(RATES.size())),
                        CATEGORIES.get(chance.nextInt(CATEGORIES.size()))))
                .toList();
        return new SaleContent(List.of(), LocalDate.EPOCH, lines, Rate.of(chance.nextInt(3) * 333L));
    }

    private static SaleContent sale(SaleLine... lines) {
        return new SaleContent(List.of(), LocalDate.EPOCH, List.of(lines), Rate.ZERO);
    }

    private static SaleLine line(long cents, Vat vat, LineCategory category) {
        return new SaleLine(List.of(), Quantity.ONE, new Money(cents), Rate.ZERO, vat, category, List.of());
    }

    private static Money net(List<NetPart> parts) {
        return parts.stream().map(NetPart::net).collect(Money.sum());
    }

    /** As an invoice of these parts owes it: on the sum of each rate. */
    private static Money tax(List<NetPart> parts) {
        return sale(parts.stream()
                        .map(part -> line(part.net().cents(), part.vat(), part.category()))
                        .toArray(SaleLine[]::new))
                .totals()
                .tax();
    }
}
