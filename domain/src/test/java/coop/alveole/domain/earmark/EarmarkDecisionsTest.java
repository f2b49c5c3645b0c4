package coop.alveole.domain.earmark;

import static coop.alveole.domain.earmark.EarmarkRule.*;
import static coop.alveole.domain.shared.Cast.CHLOE;
import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.earmark.EarmarksCommand.*;
import coop.alveole.domain.earmark.EarmarksEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.EarmarksId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** An amount is set aside for a reason, and released once. */
class EarmarkDecisionsTest {
    static final EarmarksId ID = EarmarksId.of(new ActivityId("activity-" + uuid("2")));
    static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    static final List<TradeDetail> SAW =
            List.of(new TradeDetail(TradeField.MOTIVE, new Personal("accounting/2026~c2NlbGzDqQ")));
    static final AmountSetAside SET_ASIDE = new AmountSetAside(ID, 1, new Money(500_00), SAW, DAY, CHLOE);
    static final AmountReleased RELEASED = new AmountReleased(ID, 1, new Money(500_00), DAY, CHLOE);

    final AggregateTestFixture<Earmarks> earmarks = new AggregateTestFixture<>(Earmarks.class);

    @Test
    void oneCentIsSomething() {
        earmarks.givenNoPriorActivity()
                .when(setAside(1, SAW))
                .expectEvents(new AmountSetAside(ID, 1, new Money(1), SAW, DAY, CHLOE));
        earmarks.givenNoPriorActivity()
                .when(setAside(0, SAW))
                .expectNoEvents()
                .expectException(Refused.by(SETS_SOMETHING_ASIDE, "amountCents"));
    }

    @Test
    void itSaysWhatItPrepares() {
        earmarks.givenNoPriorActivity()
                .when(setAside(500_00, List.of()))
                .expectNoEvents()
                .expectException(Refused.by(SAYS_WHAT_FOR, "motive"));
    }

    @Test
    void theNextOneHasTheNextNumber() {
        earmarks.given(SET_ASIDE, RELEASED)
                .when(setAside(200_00, SAW))
                .expectEvents(new AmountSetAside(ID, 2, new Money(200_00), SAW, DAY, CHLOE));
    }

    @Test
    void itIsReleasedOnce() {
        earmarks.given(SET_ASIDE).when(release(1)).expectEvents(RELEASED);
        earmarks.given(SET_ASIDE, RELEASED)
                .when(release(1))
                .expectNoEvents()
                .expectException(Refused.by(STILL_SET_ASIDE, "earmark"));
        earmarks.given(SET_ASIDE)
                .when(release(2))
                .expectNoEvents()
                .expectException(Refused.by(STILL_SET_ASIDE, "earmark"));
    }

    private static SetAmountAside setAside(long cents, List<TradeDetail> motive) {
        return new SetAmountAside(ID, new Money(cents), motive, DAY, CHLOE);
    }

    private static ReleaseAmount release(int earmark) {
        return new ReleaseAmount(ID, earmark, DAY, CHLOE);
    }
}
