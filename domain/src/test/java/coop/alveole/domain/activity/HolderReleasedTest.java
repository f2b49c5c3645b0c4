package coop.alveole.domain.activity;

import static coop.alveole.domain.activity.ActivityDecisionsTest.*;
import static coop.alveole.domain.activity.ActivityRule.*;
import static coop.alveole.domain.shared.Cast.*;

import coop.alveole.domain.activity.ActivityCommand.*;
import coop.alveole.domain.activity.ActivityEvent.*;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** A holder leaves the cooperative: the others keep their part, and the last one leaves an activity to be settled. */
class HolderReleasedTest {
    static final LocalDate GONE = LATER.plusMonths(2);

    final AggregateTestFixture<Activity> activity = new AggregateTestFixture<>(Activity.class);

    @Test
    void theLastHolderLeavesAnActivityInSettlement() {
        activity.given(OPENED)
                .when(release(AMINAS, GONE))
                .expectEvents(released(AMINAS, GONE), new ActivityInSettlement(JOINERY, GONE));
    }

    @Test
    void whereAnotherRemainsOnlyTheShareEnds() {
        activity.given(OPENED, SHARED).when(release(AMINAS, GONE)).expectEvents(released(AMINAS, GONE));
    }

    @Test
    void theSecondToLeaveIsTheLast() {
        activity.given(OPENED, SHARED, released(AMINAS, GONE))
                .when(release(BRUNOS, GONE.plusDays(9)))
                .expectEvents(released(BRUNOS, GONE.plusDays(9)), new ActivityInSettlement(JOINERY, GONE.plusDays(9)));
    }

    @Test
    void aSplitToComeThatNamesSomebodyElseKeepsItOpen() {
        var next = new ActivityShared(JOINERY, GONE.plusDays(9), List.of(new Share(BRUNOS, 100)), List.of());
        activity.given(OPENED, next).when(release(AMINAS, GONE)).expectEvents(released(AMINAS, GONE));
    }

    @Test
    void aSplitToComeThatNamesWhoeverLeftEndsToo() {
        var next = new ActivityShared(JOINERY, GONE.plusDays(9), List.of(new Share(AMINAS, 100)), List.of());
        var alone = new ActivityShared(JOINERY, LATER, List.of(new Share(BRUNOS, 100)), List.of());
        activity.given(OPENED, alone, next).when(release(AMINAS, GONE)).expectEvents(released(AMINAS, GONE));
        activity.given(OPENED, alone, next, released(AMINAS, GONE))
                .when(release(AMINAS, GONE))
                .expectNoEvents()
                .expectException(Refused.by(HELD_WHILE_AWAY, "holder", GONE));
    }

    @Test
    void whatIsSharedAnewAfterTheReturnIsNotTouched() {
        var away = new DateRange(GONE, GONE.plusMonths(6));
        var back = new ActivityShared(JOINERY, GONE.plusMonths(6), List.of(new Share(AMINAS, 100)), List.of());
        activity.given(OPENED, back)
                .when(new ReleaseHolder(JOINERY, AMINAS, away))
                .expectEvents(new HolderReleased(JOINERY, AMINAS, away));
        activity.given(OPENED, new HolderReleased(JOINERY, AMINAS, away), back)
                .when(release(AMINAS, GONE.plusMonths(7)))
                .expectEvents(
                        released(AMINAS, GONE.plusMonths(7)), new ActivityInSettlement(JOINERY, GONE.plusMonths(7)));
    }

    @Test
    void openedAfterTheLastDayItIsSettledFromItsOpening() {
        activity.given(OPENED)
                .when(release(AMINAS, DAY.minusDays(1)))
                .expectEvents(released(AMINAS, DAY.minusDays(1)), new ActivityInSettlement(JOINERY, DAY));
    }

    @Nested
    class WithNothingToSettle {
        @Test
        void inSettlementAlreadyItStaysAsItIs() {
            activity.given(OPENED, SETTLED).when(release(AMINAS, GONE)).expectEvents(released(AMINAS, GONE));
        }

        @Test
        void closedItStaysClosed() {
            activity.given(OPENED, CLOSED).when(release(AMINAS, LATER)).expectEvents(released(AMINAS, LATER));
        }

        @Test
        void refusesWhoeverHoldsNothingOrNothingAnyMore() {
            activity.given(OPENED)
                    .when(release(BRUNOS, GONE))
                    .expectNoEvents()
                    .expectException(Refused.by(HELD_WHILE_AWAY, "holder", GONE));
            activity.given(OPENED, released(AMINAS, GONE), new ActivityInSettlement(JOINERY, GONE))
                    .when(release(AMINAS, GONE))
                    .expectNoEvents()
                    .expectException(Refused.by(HELD_WHILE_AWAY, "holder", GONE));
        }
    }

    private static ReleaseHolder release(MembershipId holder, LocalDate from) {
        return new ReleaseHolder(JOINERY, holder, DateRange.startingOn(from));
    }

    private static HolderReleased released(MembershipId holder, LocalDate from) {
        return new HolderReleased(JOINERY, holder, DateRange.startingOn(from));
    }
}
