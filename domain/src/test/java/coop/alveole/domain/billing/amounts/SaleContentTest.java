package coop.alveole.domain.billing.amounts;

import static coop.alveole.domain.shared.trade.LineCategory.EXPENSES;
import static coop.alveole.domain.shared.trade.LineCategory.GOODS;
import static coop.alveole.domain.shared.trade.LineCategory.SERVICES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Quantity;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.LineCategory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The golden numbers of documents: VAT on the sum of each rate, no cent lost or made. */
class SaleContentTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    /** G1 */
    @Test
    void addsUpEachRateApart() {
        var sale = of(
                line(2, 100_00, 1_960, SERVICES),
                line(1, 100_00, 700, GOODS),
                line(1, 100_00, 1_960, EXPENSES),
                line(1, 100_00, 0, EXPENSES));
        assertThat(sale.totals().perVat())
                .containsExactly(
                        new VatTotal(Vat.at(1_960), new Money(300_00), new Money(58_80)),
                        new VatTotal(Vat.at(700), new Money(100_00), new Money(7_00)),
                        new VatTotal(Vat.at(0), new Money(100_00), Money.ZERO));
        assertThat(sale.net(EXPENSES)).isEqualTo(new Money(200_00));
        assertThat(of(line(2, 100_00, 1_960, SERVICES)).totals().withTax()).isEqualTo(new Money(239_20));
    }

    /** G3: 201,845 */
    @Test
    void roundsTheVatOnTheSum() {
        var sale = of(
                line(150, 1_00, 1_000, SERVICES),
                line(20, 86_00, 1_000, SERVICES),
                line(1, -1730_10, 1_000, SERVICES),
                line(1, 100_00, 1_000, SERVICES),
                line(1, -2018_45, 1_000, SERVICES),
                line(45, 33_00, 1_000, SERVICES),
                line(18, 74_00, 1_000, SERVICES),
                line(35, 28_00, 1_000, SERVICES));
        assertThat(sale.totals().net()).isEqualTo(new Money(2018_45));
        assertThat(sale.totals().tax()).isEqualTo(new Money(201_85));
    }

    /** G2 and G5: a rebate of one rate is a line of that rate. */
    @Test
    void takesRebatesOffTheirOwnRate() {
        var sale = of(
                line(1, 350_00, 1_960, SERVICES),
                line(1, 400_00, 550, GOODS),
                line(1, -12_00, 550, GOODS),
                line(1, -150_00, 1_960, SERVICES));
        assertThat(sale.totals().perVat().stream().map(VatTotal::tax))
                .containsExactly(new Money(39_20), new Money(21_34));
        assertThat(sale.net(SERVICES)).isEqualTo(new Money(200_00));
    }

    /** G6: 20,00 and not 20,01. */
    @Test
    void doesNotAddUpRatesBeforeRounding() {
        var sale = of(line(1, 100_04, 1_000, SERVICES), line(1, 50_02, 2_000, SERVICES));
        assertThat(sale.totals().tax()).isEqualTo(new Money(20_00));
    }

    /** W1: one kind of line at two rates makes two sums. */
    @Test
    void keepsTwoRatesOfOneKindApart() {
        var sale = of(line(1, 10_00, 2_000, SERVICES), line(1, 10_00, 1_000, SERVICES));
        assertThat(sale.totals().perVat()).hasSize(2);
        assertThat(sale.totals().withTax()).isEqualTo(new Money(23_00));
    }

    @Test
    void takesTheSamePartOffEveryGroup() {
        var lines = List.of(line(1, 33_33, 2_000, SERVICES), line(1, 66_67, 550, GOODS), line(1, 1, 550, SERVICES));
        var sale = new SaleContent(List.of(), DAY, lines, Rate.of(1_000));
        assertThat(sale.allowances())
                .containsExactly(
                        new Allowance(new Money(3_33), Vat.at(2_000), SERVICES),
                        new Allowance(new Money(6_67), Vat.at(550), GOODS));
        assertThat(sale.net(GOODS)).isEqualTo(new Money(60_00));
        assertThat(new SaleContent(List.of(), DAY, lines, Rate.ZERO).allowances())
                .isEmpty();
    }

    @Test
    void takesADiscountOffALine() {
        var line = new SaleLine(
                List.of(), new Quantity(1_500), new Money(33_33), Rate.of(500), Vat.at(2_000), SERVICES, List.of());
        assertThat(line.gross()).isEqualTo(new Money(50_00));
        assertThat(line.net()).isEqualTo(new Money(47_50));
    }

    @Test
    void refusesARateWhereNoVatIsDue() {
        assertThatThrownBy(() -> new Vat(VatTreatment.EXPORT, Rate.of(2_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static SaleContent of(SaleLine... lines) {
        return new SaleContent(List.of(), DAY, List.of(lines), Rate.ZERO);
    }

    private static SaleLine line(long quantity, long cents, long basisPoints, LineCategory category) {
        return new SaleLine(
                List.of(),
                new Quantity(quantity * 1_000),
                new Money(cents),
                Rate.ZERO,
                Vat.at(basisPoints),
                category,
                List.of());
    }
}
