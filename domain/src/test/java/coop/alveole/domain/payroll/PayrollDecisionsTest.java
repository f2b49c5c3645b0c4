package coop.alveole.domain.payroll;

import static coop.alveole.domain.payroll.PayrollRule.*;
import static coop.alveole.domain.shared.Cast.AMINAS;
import static coop.alveole.domain.shared.Cast.CHLOE;
import static coop.alveole.domain.shared.Cast.uuid;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import coop.alveole.domain.payroll.PayrollCommand.ReceivePay;
import coop.alveole.domain.payroll.PayrollEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.PayrollId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

/** What a file of pay tells is a fact once; what it tells otherwise later takes the place of the line it names. */
class PayrollDecisionsTest {
    static final PayrollId ID = new PayrollId("payroll-" + uuid("1"));
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid("2"));
    static final ActivityId GARDEN = new ActivityId("activity-" + uuid("3"));
    static final LocalDate MONTH = LocalDate.of(2026, 10, 1);
    static final LocalDate END = LocalDate.of(2026, 10, 31);
    static final LocalDate LATER = LocalDate.of(2026, 11, 5);
    static final PayLine OLD = line(JOINERY, "b2xk");
    static final PayLine NEW = line(JOINERY, "bmV3");
    static final PayReceived RECEIVED =
            new PayReceived(ID, MONTH, List.of(new RecordedPay(1, OLD, List.of())), LATER, CHLOE);
    static final PayCorrected CORRECTED =
            new PayCorrected(ID, MONTH, List.of(new RecordedPay(2, NEW, List.of(1))), LATER, CHLOE);

    final AggregateTestFixture<Payroll> payroll = new AggregateTestFixture<>(Payroll.class);

    @Test
    void theSameLinesAgainAddNothing() {
        payroll.givenNoPriorActivity().when(receive(OLD)).expectEvents(RECEIVED);
        payroll.given(RECEIVED).when(receive(OLD)).expectNoEvents();
    }

    @Test
    void anotherCostTakesThePlaceOfTheLineItNames() {
        payroll.given(RECEIVED).when(receive(NEW)).expectEvents(CORRECTED);
        payroll.given(RECEIVED, CORRECTED).when(receive(NEW)).expectNoEvents();
        payroll.given(RECEIVED, CORRECTED)
                .when(receive(OLD))
                .expectEvents(new PayCorrected(ID, MONTH, List.of(new RecordedPay(3, OLD, List.of(2))), LATER, CHLOE));
    }

    @Test
    void aLineAboutSomebodyElseIsNew() {
        var garden = line(GARDEN, "b2xk");
        payroll.given(RECEIVED)
                .when(receive(OLD, garden))
                .expectEvents(new PayReceived(ID, MONTH, List.of(new RecordedPay(2, garden, List.of())), LATER, CHLOE));
    }

    @Test
    void aMonthHasBegun() {
        payroll.givenNoPriorActivity()
                .when(new ReceivePay(ID, MONTH, List.of(OLD), MONTH, CHLOE))
                .expectSuccessfulHandlerExecution();
        payroll.givenNoPriorActivity()
                .when(new ReceivePay(ID, MONTH, List.of(OLD), MONTH.minusDays(1), CHLOE))
                .expectNoEvents()
                .expectException(Refused.by(PAY_OF_A_MONTH_BEGUN, "month", MONTH));
    }

    @Test
    void eachIsToldOnce() {
        payroll.givenNoPriorActivity()
                .when(receive(OLD, NEW))
                .expectNoEvents()
                .expectException(Refused.by(PAYEE_TOLD_ONCE, "lines"));
    }

    @Test
    void whatAMonthCostsIsOwedAtItsEnd() {
        assertThat(RECEIVED.effectiveOn()).isEqualTo(END);
        assertThat(new PayReceived(ID, MONTH, List.of(), MONTH.plusDays(3), CHLOE).effectiveOn())
                .isEqualTo(MONTH.plusDays(3));
    }

    @Test
    void aLineIsOfTheOnlyActivityOfThePerson() {
        assertThat(Payee.of(Optional.of(AMINAS), List.of(JOINERY), Optional.empty()))
                .isEqualTo(new Payee(JOINERY, List.of(AMINAS)));
        assertThat(Payee.of(Optional.of(AMINAS), List.of(JOINERY, GARDEN), Optional.of(GARDEN)))
                .isEqualTo(new Payee(GARDEN, List.of(AMINAS)));
        assertThat(Payee.of(Optional.empty(), List.of(), Optional.of(GARDEN))).isEqualTo(new Payee(GARDEN, List.of()));
    }

    @Test
    void ofSeveralActivitiesTheLineSaysWhich() {
        var person = Optional.<MembershipId>of(AMINAS);
        refused(
                Refused.by(ACTIVITY_OF_THE_PAY_SAID, "lines", 2),
                () -> Payee.of(person, List.of(JOINERY, GARDEN), Optional.empty()));
        refused(Refused.by(PAYEE_HOLDS_AN_ACTIVITY, "lines"), () -> Payee.of(person, List.of(), Optional.empty()));
        refused(
                Refused.by(PAYEE_HOLDS_AN_ACTIVITY, "lines"),
                () -> Payee.of(person, List.of(JOINERY), Optional.of(GARDEN)));
        refused(Refused.by(PAYEE_KNOWN, "lines"), () -> Payee.of(Optional.empty(), List.of(), Optional.empty()));
    }

    @Test
    void sharesMakeAWhole() {
        var told = List.of(new Money(100_01), new Money(100_01));
        assertThat(PayShares.of(told, List.of(60L, 40L))).containsExactly(new Money(60_00), new Money(40_01));
        refused(Refused.by(SHARES_OF_PAY_MAKE_IT, "lines", 99L), () -> PayShares.of(told, List.of(60L, 39L)));
        refused(
                Refused.by(SHARES_OF_PAY_MAKE_IT, "lines", 100L),
                () -> PayShares.of(List.of(new Money(1), new Money(2)), List.of(60L, 40L)));
    }

    @Property
    void noCentIsLostBetweenShares(
            @ForAll @LongRange(max = 10_000_000) long cents, @ForAll @IntRange(min = 0, max = 100) int first) {
        var told = List.of(new Money(cents), new Money(cents));
        assertThat(PayShares.of(told, List.of((long) first, 100L - first)).stream()
                        .collect(Money.sum()))
                .isEqualTo(new Money(cents));
    }

    @Test
    void aFileSaysTheMonthWhoseAndHowMuch() {
        PayColumn.requireEnough(List.of(PayColumn.MONTH, PayColumn.PERSON, PayColumn.COST), List.of());
        PayColumn.requireEnough(
                List.of(PayColumn.MONTH, PayColumn.ACTIVITY, PayColumn.GROSS, PayColumn.EMPLOYER_CHARGES), List.of());
        for (var some : List.of(
                List.of(PayColumn.MONTH, PayColumn.PERSON, PayColumn.GROSS),
                List.of(PayColumn.MONTH, PayColumn.COST),
                List.of(PayColumn.PERSON, PayColumn.COST)))
            refused(
                    Refused.by(PAY_COLUMNS_FOUND, "files", "Nom · Net"),
                    () -> PayColumn.requireEnough(some, List.of("Nom", "Net")));
    }

    private static ReceivePay receive(PayLine... lines) {
        return new ReceivePay(ID, MONTH, List.of(lines), LATER, CHLOE);
    }

    private static PayLine line(ActivityId activity, String cipher) {
        return new PayLine(
                activity,
                List.of(AMINAS),
                new TradeDetail(TradeField.PAY_COST, new Personal("accounting/2026~" + cipher)));
    }

    private static void refused(Matcher<Throwable> by, Runnable asked) {
        assertThat(catchThrowable(asked::run)).matches(by::matches, by.toString());
    }
}
