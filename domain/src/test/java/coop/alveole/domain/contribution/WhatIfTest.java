package coop.alveole.domain.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.PurchaseId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** March: three sales of 333,35 € at 10 %, one of them with 100,00 € of subcontracting. April: a minimum and a charge. */
class WhatIfTest {
    static final YearMonth MARCH = YearMonth.of(2026, 3);
    static final YearMonth APRIL = MARCH.plusMonths(1);
    static final List<ContributionLineCounted> FACTS = List.of(
            sale(1),
            sale(2),
            sale(3),
            line(
                    LineKind.SUBCONTRACTING,
                    new Source.OfPurchase(new PurchaseId("purchase-" + uuid(9)), invoice(3)),
                    MARCH,
                    -100_00,
                    -10_00),
            line(LineKind.MINIMUM_FEE, new Source.OfTheMonth(), APRIL, 0, 2_55),
            line(LineKind.DIRECT_CHARGE, new Source.OfCharge(new Label("Logiciel")), APRIL, 0, 9_00));
    static final WhatIf NOTHING_ELSE = new WhatIf(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    /** VEC-B: by invoice 33,34 each; charges stand beside. */
    @Test
    void withoutAnotherRuleItComesToWhatWasCounted() {
        assertThat(NOTHING_ELSE.over(FACTS))
                .containsEntry(MARCH, new Money(90_02))
                .containsEntry(APRIL, new Money(2_55));
    }

    @Test
    void anotherRateCountsOnTheSameBase() {
        var twelve = new WhatIf(Optional.of(Rate.of(1_200)), Set.of(), Optional.empty(), Optional.empty());
        assertThat(twelve.over(FACTS)).containsEntry(MARCH, new Money(40_00 + 40_00 + 40_00 - 12_00));
    }

    @Test
    void whatIsKeptInTheBaseIsNotTakenOffIt() {
        var included =
                new WhatIf(Optional.empty(), Set.of(LineKind.SUBCONTRACTING), Optional.empty(), Optional.empty());
        assertThat(included.over(FACTS)).containsEntry(MARCH, new Money(100_02));
    }

    /** VEC-B: 10 % of 900,05 € at once. */
    @Test
    void aMonthMayBeRoundedAtOnce() {
        var perMonth = new WhatIf(Optional.empty(), Set.of(), Optional.empty(), Optional.of(MoneyOption.PER_MONTH));
        assertThat(perMonth.over(FACTS)).containsEntry(MARCH, new Money(90_01));
    }

    @Test
    void theMinimumMayBeAnother() {
        var minimum = new WhatIf(Optional.empty(), Set.of(), Optional.of(new Money(5_00)), Optional.empty());
        assertThat(minimum.over(FACTS)).containsEntry(APRIL, new Money(5_00));
    }

    static ContributionLineCounted sale(int digit) {
        return line(LineKind.SALE, new Source.OfInvoice(invoice(digit)), MARCH, 333_35, 33_34);
    }

    static InvoiceId invoice(int digit) {
        return new InvoiceId("invoice-" + uuid(digit));
    }

    static String uuid(int digit) {
        return "00000000-0000-4000-8000-00000000000" + digit;
    }

    static ContributionLineCounted line(LineKind kind, Source source, YearMonth month, long base, long amount) {
        return new ContributionLineCounted(
                Joinery.ID,
                month.atDay(1),
                LocalDate.of(2026, 3, 10),
                kind,
                source,
                base == 0 ? List.of() : List.of(LineCategory.SERVICES),
                new Money(base),
                base == 0 ? Rate.ZERO : Rate.of(1_000),
                new Money(amount),
                Money.ZERO,
                MoneyOption.PER_INVOICE,
                Basis.DEFAULT,
                List.of());
    }
}
