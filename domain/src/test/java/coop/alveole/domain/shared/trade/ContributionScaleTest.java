package coop.alveole.domain.shared.trade;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.ContributionScale.Part;
import coop.alveole.domain.shared.trade.ContributionScale.Year;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContributionScaleTest {
    static final Rate TEN = Rate.of(1_000);
    static final Rate EIGHT = Rate.of(800);
    static final List<Tier> TIERS = List.of(new Tier(Money.ZERO, TEN), new Tier(euros(30_000), EIGHT));
    static final ContributionScale SCALE = new ContributionScale(Year.CALENDAR_YEAR, TIERS);

    @Test
    void byDefaultItIsTenPercentFromTheFirstEuro() {
        assertThat(ContributionScale.DEFAULT.isFlat()).isTrue();
        assertThat(ContributionScale.DEFAULT.parts(euros(1_000_000), euros(5)))
                .containsExactly(new Part(euros(5), TEN));
    }

    @Test
    void aBaseIsCutWhereItCrossesATier() {
        assertThat(SCALE.parts(euros(29_000), euros(3_000)))
                .containsExactly(new Part(euros(1_000), TEN), new Part(euros(2_000), EIGHT));
    }

    @Test
    void theCentThatReachesATierIsStillBelowIt() {
        assertThat(SCALE.parts(euros(29_000), euros(1_000))).containsExactly(new Part(euros(1_000), TEN));
        assertThat(SCALE.parts(euros(30_000), new Money(1))).containsExactly(new Part(new Money(1), EIGHT));
    }

    @Test
    void aCreditNoteGoesBackTheWayItsInvoiceCame() {
        assertThat(SCALE.parts(euros(32_000), euros(-3_000)))
                .containsExactly(new Part(euros(-1_000), TEN), new Part(euros(-2_000), EIGHT));
    }

    @Test
    void belowZeroTheFirstRateHolds() {
        assertThat(SCALE.parts(Money.ZERO, euros(-100))).containsExactly(new Part(euros(-100), TEN));
        assertThat(SCALE.parts(Money.ZERO, Money.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0,1", "2999999,2", "-500,7000000", "3100000,-6000000", "12345,-12345"})
    void thePartsAddUpToTheBase(long before, long base) {
        var sum = SCALE.parts(new Money(before), new Money(base)).stream()
                .map(Part::base)
                .collect(Money.sum());
        assertThat(sum).isEqualTo(new Money(base));
    }

    @Test
    void tiersBeginAtZeroAndGoUp() {
        assertThat(ContributionScale.isSound(TIERS)).isTrue();
        assertThat(ContributionScale.isSound(List.of())).isFalse();
        assertThat(ContributionScale.isSound(List.of(new Tier(new Money(1), TEN))))
                .isFalse();
        assertThat(ContributionScale.isSound(List.of(TIERS.getFirst(), TIERS.getFirst())))
                .isFalse();
        assertThat(ContributionScale.isSound(List.of(new Tier(Money.ZERO, Rate.of(10_000)))))
                .isTrue();
        assertThat(ContributionScale.isSound(List.of(new Tier(Money.ZERO, Rate.of(10_001)))))
                .isFalse();
        assertThat(ContributionScale.isSound(List.of(tier(0), tier(1), tier(2), tier(3))))
                .isTrue();
        assertThat(ContributionScale.isSound(List.of(tier(0), tier(1), tier(2), tier(3), tier(4))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "CALENDAR_YEAR, 2027-03-31, 2027-01-01",
        "FISCAL_YEAR,   2027-03-31, 2026-04-01",
        "FISCAL_YEAR,   2027-04-01, 2027-04-01",
        "FISCAL_YEAR,   2028-03-31, 2027-04-01"
    })
    void aFiscalYearFromAprilBeginsInApril(Year year, LocalDate day, LocalDate beginning) {
        assertThat(year.beginning(day, new FiscalYearEnd(3, 31))).isEqualTo(beginning);
    }

    private static Tier tier(long from) {
        return new Tier(new Money(from), TEN);
    }

    private static Money euros(long euros) {
        return new Money(euros * 100);
    }
}
