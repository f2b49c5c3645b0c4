package coop.alveole.domain.billing.reminder;

import static coop.alveole.domain.billing.customer.CustomerKind.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.reminder.LateCharges.Period;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** 40 € between professionals, and what was still due, day by day, at a yearly rate over 365. */
class LateChargesTest {
    private static final LocalDate DUE = LocalDate.of(2026, 4, 10);
    private static final Money FORTY = new Money(40_00);
    private static final Optional<Rate> TWELVE = Optional.of(Rate.of(1_200));
    private static final Owing OWED = new Owing(new Money(1_000_00), DUE, List.of());

    @Test
    void professionalsOweFortyEurosForEachInvoiceAndIndividualsNothing() {
        assertThat(LateCharges.compensation(COMPANY)).isEqualTo(FORTY);
        assertThat(LateCharges.compensation(PUBLIC_BODY)).isEqualTo(FORTY);
        assertThat(LateCharges.compensation(PRIVATE)).isEqualTo(Money.ZERO);
        assertThat(LateCharges.of(PRIVATE, OWED, TWELVE, DUE.plusDays(90))).isEqualTo(LateCharges.NONE);
    }

    @Test
    void theDayItIsDueCostsNothingAndTheDayAfterCostsOne() {
        var onTheDay = LateCharges.of(COMPANY, OWED, TWELVE, DUE);
        assertThat(onTheDay.periods()).isEmpty();
        assertThat(onTheDay.interest()).isEqualTo(Money.ZERO);
        var dayAfter = LateCharges.of(COMPANY, OWED, TWELVE, DUE.plusDays(1));
        assertThat(dayAfter.periods()).containsExactly(new Period(DUE, DUE.plusDays(1), new Money(1_000_00)));
        assertThat(dayAfter.periods().getFirst().days()).isEqualTo(1);
        assertThat(dayAfter.interest()).as("1 000 × 12 % / 365 = 0,3287…").isEqualTo(new Money(33));
    }

    @Test
    void aYearLateCostsTheRate() {
        assertThat(LateCharges.of(PUBLIC_BODY, OWED, TWELVE, DUE.plusDays(365)).interest())
                .isEqualTo(new Money(120_00));
    }

    @Test
    void whatWasPaidCostsNothingFromTheDayAfter() {
        var owing = OWED.paid(DUE.plusDays(10), new Money(400_00)).paid(DUE.plusDays(40), new Money(100_00));
        var charges = LateCharges.of(COMPANY, owing, TWELVE, DUE.plusDays(73));
        assertThat(charges.periods())
                .containsExactly(
                        new Period(DUE, DUE.plusDays(10), new Money(1_000_00)),
                        new Period(DUE.plusDays(10), DUE.plusDays(40), new Money(600_00)),
                        new Period(DUE.plusDays(40), DUE.plusDays(73), new Money(500_00)));
        assertThat(charges.interest())
                .as("(1 000 × 10 + 600 × 30 + 500 × 33) × 12 % / 365 = 14,630…")
                .isEqualTo(new Money(14_63));
    }

    @Test
    void whatWasPaidInTimeOrCreditedWasNeverLate() {
        var owing = OWED.paid(DUE.minusDays(3), new Money(300_00))
                .paid(DUE, new Money(200_00))
                .less(new Money(100_00));
        assertThat(LateCharges.of(COMPANY, owing, TWELVE, DUE.plusDays(5)).periods())
                .containsExactly(new Period(DUE, DUE.plusDays(5), new Money(400_00)));
        assertThat(owing.due()).isEqualTo(new Money(400_00));
    }

    @Test
    void whatBouncedIsOwedAgainFromTheDayItDid() {
        var owing = OWED.paid(DUE.plusDays(5), new Money(1_000_00)).paid(DUE.plusDays(20), new Money(-1_000_00));
        assertThat(LateCharges.of(COMPANY, owing, TWELVE, DUE.plusDays(30)).periods())
                .containsExactly(
                        new Period(DUE, DUE.plusDays(5), new Money(1_000_00)),
                        new Period(DUE.plusDays(20), DUE.plusDays(30), new Money(1_000_00)));
    }

    @Test
    void halfACentIsRoundedUpOnceForAllPeriods() {
        var half = Optional.of(Rate.of(5_000));
        var owing = new Owing(new Money(73), DUE, List.of());
        assertThat(LateCharges.of(COMPANY, owing, half, DUE.plusDays(5)).interest())
                .as("0,73 × 5 × 50 % / 365 = 0,005")
                .isEqualTo(new Money(1));
        var inTwo = new Owing(new Money(146), DUE, List.of()).paid(DUE.plusDays(1), new Money(73));
        assertThat(LateCharges.of(COMPANY, inTwo, half, DUE.plusDays(2)).interest())
                .as("0,002 + 0,001")
                .isEqualTo(Money.ZERO);
    }

    @Test
    void withoutARateOnlyTheCompensationIsCounted() {
        assertThat(LateCharges.of(COMPANY, OWED, Optional.empty(), DUE.plusDays(90)))
                .isEqualTo(new LateCharges(FORTY, Rate.ZERO, List.of(), Money.ZERO));
    }
}
