package coop.alveole.domain.billing.opening;

import static coop.alveole.domain.billing.opening.OpeningRule.*;
import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.billing.opening.OpeningCommand.OpenBalance;
import coop.alveole.domain.billing.opening.OpeningEvent.ActivityBalanceOpened;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.OpeningId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The balance an activity brings from the software of before: told once, signed. */
class OpeningDecisionsTest {
    static final OpeningId ID = new OpeningId("opening-" + uuid("1"));
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid("7"));
    static final LocalDate SWITCH = LocalDate.of(2026, 1, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
    static final Money OWED = new Money(-120_50);
    static final List<TradeDetail> ACCOUNTANT =
            List.of(new TradeDetail(TradeField.ACCOUNTANT, new Personal("accounting/2026~c2NlbGzDqQ")));

    final AggregateTestFixture<ActivityOpening> opening = new AggregateTestFixture<>(ActivityOpening.class);

    @Test
    void aBalanceMayBeBelowZero() {
        opening.givenNoPriorActivity().when(signed(ACCOUNTANT, SWITCH)).expectEvents(opened(SWITCH));
    }

    @Test
    void aBalanceIsToldOnce() {
        opening.given(opened(SWITCH))
                .when(signed(ACCOUNTANT, SWITCH))
                .expectNoEvents()
                .expectException(Refused.by(BALANCE_OPENED_ONCE, "activityId", OWED, SWITCH));
    }

    @Test
    void aBalanceIsSignedBySomebody() {
        opening.givenNoPriorActivity()
                .when(signed(List.of(), SWITCH))
                .expectNoEvents()
                .expectException(Refused.by(BALANCE_SIGNED, "signedOn"));
    }

    @Test
    void nobodySignsTomorrow() {
        opening.givenNoPriorActivity().when(signed(ACCOUNTANT, TODAY)).expectEvents(opened(TODAY));
        opening.givenNoPriorActivity()
                .when(signed(ACCOUNTANT, TODAY.plusDays(1)))
                .expectNoEvents()
                .expectException(Refused.by(BALANCE_SIGNED, "signedOn"));
    }

    private static OpenBalance signed(List<TradeDetail> by, LocalDate on) {
        return new OpenBalance(ID, JOINERY, OWED, SWITCH, by, on, TODAY);
    }

    private static ActivityBalanceOpened opened(LocalDate signedOn) {
        return new ActivityBalanceOpened(ID, JOINERY, OWED, SWITCH, ACCOUNTANT, signedOn);
    }
}
