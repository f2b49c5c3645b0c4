package coop.alveole.domain.contribution;

import static coop.alveole.domain.contribution.ContributionRule.*;
import static coop.alveole.domain.contribution.Joinery.*;
import static coop.alveole.domain.contribution.LineKind.*;

import coop.alveole.domain.contribution.ContributionCommand.*;
import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyOption;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** What the software of before counted is counted nowhere again, and the year goes on from it. */
class TakenOverTest {
    static final YearMonth FEBRUARY = MARCH.minusMonths(1);
    static final LocalDate SWITCH = MARCH.atDay(1);
    static final ContributionTakenOver TAKEN_OVER = new ContributionTakenOver(
            ID, FEBRUARY.atDay(1), new Money(5_200_00), new Money(5_000_00), new Money(500_00), SWITCH);
    static final SaleCountedBefore BEFORE =
            new SaleCountedBefore(ID, invoice("a").invoice(), SWITCH);

    final AggregateTestFixture<ContributionLedger> ledger = new AggregateTestFixture<>(ContributionLedger.class);

    @Test
    void aYearIsTakenOverOnce() {
        ledger.givenNoPriorActivity().when(year(FEBRUARY)).expectEvents(TAKEN_OVER);
        ledger.given(TAKEN_OVER)
                .when(year(FEBRUARY))
                .expectNoEvents()
                .expectException(Refused.by(YEAR_TAKEN_OVER_ONCE, "activityId", FEBRUARY.atDay(1)));
    }

    @Test
    void monthsThatCountSomethingHereAreNotTakenOverOnTop() {
        var sale = line(SALE, invoice("b"), 1_000_00, 100_00, DAY);
        ledger.given(sale).when(year(FEBRUARY)).expectEvents(TAKEN_OVER);
        ledger.given(sale)
                .when(year(MARCH))
                .expectNoEvents()
                .expectException(Refused.by(COUNTED_THERE_OR_HERE, "lastMonth", MARCH.atEndOfMonth()));
    }

    @Test
    void aClosedMonthIsNotTakenOverEither() {
        ledger.given(closed(APRIL, 0, 0, 0))
                .when(year(MARCH))
                .expectNoEvents()
                .expectException(Refused.by(COUNTED_THERE_OR_HERE, "lastMonth", MARCH.atEndOfMonth()));
    }

    @Test
    void theYearlyMaximumCountsWhatWasTakenBefore() {
        var most = with(MoneyAmount.YEARLY_MAXIMUM, Optional.of(new Money(560_00)));
        ledger.given(TAKEN_OVER)
                .when(sale("b", 1_000_00, DAY, most))
                .expectEvents(new ContributionLineCounted(
                        ID,
                        MARCH.atDay(1),
                        DAY,
                        SALE,
                        invoice("b"),
                        List.of(LineCategory.SERVICES),
                        new Money(1_000_00),
                        Rate.of(1_000),
                        new Money(60_00),
                        new Money(40_00),
                        MoneyOption.PER_INVOICE,
                        Basis.DEFAULT,
                        List.of()));
    }

    @Test
    void theMonthAfterIsTheFirstToClose() {
        ledger.given(TAKEN_OVER).when(close(MARCH, CapeInTheMonth.NONE)).expectEvents(closed(MARCH, 0, 0, 0));
        ledger.given(TAKEN_OVER)
                .when(close(APRIL, CapeInTheMonth.NONE))
                .expectNoEvents()
                .expectException(Refused.by(MONTHS_CLOSED_IN_ORDER, "month", SWITCH));
    }

    @Test
    void aSaleCountedBeforeCountsNoMore() {
        ledger.givenNoPriorActivity().when(before()).expectEvents(BEFORE);
        ledger.given(BEFORE)
                .when(sale("a", 1_000_00, DAY, DEFAULT))
                .expectNoEvents()
                .expectException(Refused.by(COUNTED_ONCE, "source"));
        ledger.given(line(SALE, invoice("a"), 1_000_00, 100_00, DAY))
                .when(before())
                .expectNoEvents()
                .expectException(Refused.by(COUNTED_ONCE, "source"));
    }

    @Test
    void aSaleCountedBeforeIsGivenBackWhereItIsLost() {
        ledger.given(BEFORE)
                .when(fact(BAD_DEBT, invoice("a"), 400_00, DAY, DEFAULT))
                .expectEvents(line(BAD_DEBT, invoice("a"), -400_00, -40_00, DAY));
    }

    private static TakeYearOver year(YearMonth lastMonth) {
        return new TakeYearOver(ID, lastMonth, new Money(5_200_00), new Money(5_000_00), new Money(500_00), SWITCH);
    }

    private static RecordCountedBefore before() {
        return new RecordCountedBefore(ID, invoice("a").invoice(), SWITCH);
    }
}
