package coop.alveole.domain.activity;

import static coop.alveole.domain.activity.ActivityRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.activity.ActivityCommand.*;
import coop.alveole.domain.activity.ActivityEvent.*;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.DateRange;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** One activity: opened by one, shared by several, settled, closed. */
class ActivityDecisionsTest {
    static final LocalDate DAY = LocalDate.of(2025, 3, 15);
    static final LocalDate LATER = DAY.plusMonths(6);
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid("7"));
    static final MembershipId BRUNOS = MembershipId.of(person("b"));
    static final Label WOOD = new Label("Bois");
    static final List<Label> CONVENTION = List.of(new Label("Convention de septembre"));
    static final ActivityOpened OPENED = new ActivityOpened(JOINERY, AMINAS, DAY, WOOD, List.of());
    static final List<Share> HALVES = List.of(new Share(AMINAS, 50), new Share(BRUNOS, 50));
    static final ActivityShared SHARED = new ActivityShared(JOINERY, LATER, HALVES, CONVENTION);
    static final ActivityInSettlement SETTLED = new ActivityInSettlement(JOINERY, LATER);
    static final ActivityClosed CLOSED = new ActivityClosed(JOINERY, LATER);

    final AggregateTestFixture<Activity> activity = new AggregateTestFixture<>(Activity.class);

    @Test
    void anActivityIsOpenedByOneHolder() {
        activity.givenNoPriorActivity()
                .when(new OpenActivity(JOINERY, AMINAS, DAY, WOOD, List.of()))
                .expectEvents(OPENED);
    }

    /** CAE-01: an entrepreneur is a natural person. */
    @Test
    void noLegalPersonHoldsAnActivity() {
        activity.givenNoPriorActivity()
                .when(new OpenActivity(JOINERY, AMINAS, DAY, WOOD, List.of(), List.of(AMINAS)))
                .expectNoEvents()
                .expectException(Refused.by(HELD_BY_NATURAL_PERSONS, "holder"));
        activity.given(OPENED)
                .when(new ShareActivity(JOINERY, LATER, HALVES, CONVENTION, List.of(BRUNOS)))
                .expectNoEvents()
                .expectException(Refused.by(HELD_BY_NATURAL_PERSONS, "shares"));
    }

    @Test
    void isSharedFromItsOpeningOnAtTheEarliest() {
        activity.given(OPENED)
                .when(new ShareActivity(JOINERY, DAY, HALVES, CONVENTION))
                .expectEvents(new ActivityShared(JOINERY, DAY, HALVES, CONVENTION));
        activity.given(OPENED)
                .when(new ShareActivity(JOINERY, DAY.minusDays(1), HALVES, CONVENTION))
                .expectNoEvents()
                .expectException(Refused.by(SINCE_THE_OPENING, "from", DAY));
    }

    @Test
    void refusesASplitOfNinetyNineOfAHundredAndOneAndOfNobody() {
        activity.given(OPENED)
                .when(new ShareActivity(
                        JOINERY, LATER, List.of(new Share(AMINAS, 50), new Share(BRUNOS, 49)), CONVENTION))
                .expectNoEvents()
                .expectException(Refused.by(SPLIT_OF_A_HUNDRED, "shares", 99));
        activity.given(OPENED)
                .when(new ShareActivity(
                        JOINERY, LATER, List.of(new Share(AMINAS, 50), new Share(BRUNOS, 51)), CONVENTION))
                .expectNoEvents()
                .expectException(Refused.by(SPLIT_OF_A_HUNDRED, "shares", 101));
        activity.given(OPENED)
                .when(new ShareActivity(JOINERY, LATER, List.of(), CONVENTION))
                .expectNoEvents()
                .expectException(Refused.by(SPLIT_OF_A_HUNDRED, "shares", 0));
    }

    @Test
    void refusesAHolderWithNothingOrLess() {
        activity.given(OPENED)
                .when(new ShareActivity(
                        JOINERY, LATER, List.of(new Share(AMINAS, 100), new Share(BRUNOS, 0)), CONVENTION))
                .expectNoEvents()
                .expectException(Refused.by(SPLIT_OF_A_HUNDRED, "shares", 100));
    }

    @Test
    void refusesAHolderNamedTwice() {
        activity.given(OPENED)
                .when(new ShareActivity(
                        JOINERY, LATER, List.of(new Share(AMINAS, 50), new Share(AMINAS, 50)), CONVENTION))
                .expectNoEvents()
                .expectException(Refused.by(EACH_HOLDER_ONCE, "shares"));
    }

    @Test
    void severalHoldersHaveAConventionAndOneNeedsNone() {
        activity.given(OPENED)
                .when(new ShareActivity(JOINERY, LATER, HALVES, List.of()))
                .expectNoEvents()
                .expectException(Refused.by(CONVENTION_WHERE_SHARED, "convention"));
        var alone = List.of(new Share(BRUNOS, 100));
        activity.given(OPENED, SHARED)
                .when(new ShareActivity(JOINERY, LATER.plusDays(1), alone, List.of()))
                .expectEvents(new ActivityShared(JOINERY, LATER.plusDays(1), alone, List.of()));
    }

    @Test
    void isDescribedAnewWithSomethingToSay() {
        activity.given(OPENED)
                .when(new DescribeActivity(JOINERY, LATER, List.of(new Label("Meubles")), List.of()))
                .expectEvents(new ActivityDescribed(JOINERY, LATER, List.of(new Label("Meubles")), List.of()));
        activity.given(OPENED)
                .when(new DescribeActivity(JOINERY, LATER, List.of(), List.of()))
                .expectNoEvents()
                .expectException(Refused.by(SOMETHING_NEW_OF_THE_ACTIVITY, "sector"));
    }

    @Test
    void isSettledOnceAndSharedNoMore() {
        activity.given(OPENED).when(new SettleActivity(JOINERY, LATER)).expectEvents(SETTLED);
        activity.given(OPENED, SETTLED)
                .when(new SettleActivity(JOINERY, LATER))
                .expectNoEvents()
                .expectException(Refused.by(NOT_IN_SETTLEMENT, "from", LATER));
        activity.given(OPENED, SETTLED)
                .when(new ShareActivity(JOINERY, LATER, HALVES, CONVENTION))
                .expectNoEvents()
                .expectException(Refused.by(NOT_IN_SETTLEMENT, "from", LATER));
    }

    @Test
    void isClosedOpenOrInSettlementAndOnlyOnce() {
        activity.given(OPENED).when(new CloseActivity(JOINERY, LATER)).expectEvents(CLOSED);
        activity.given(OPENED, SETTLED).when(new CloseActivity(JOINERY, LATER)).expectEvents(CLOSED);
        for (var command : List.of(
                new CloseActivity(JOINERY, LATER),
                new SettleActivity(JOINERY, LATER),
                new DescribeActivity(JOINERY, LATER, List.of(WOOD), List.of()),
                new ShareActivity(JOINERY, LATER, HALVES, CONVENTION)))
            activity.given(OPENED, CLOSED)
                    .when(command)
                    .expectNoEvents()
                    .expectException(Refused.by(ACTIVITY_OPEN, "activityId", LATER));
    }

    @Test
    void eachFactCountsFromItsDay() {
        assertThat(List.<ActivityEvent>of(
                        new ActivityOpened(JOINERY, AMINAS, DAY, WOOD, List.of()),
                        new ActivityDescribed(JOINERY, DAY, List.of(WOOD), List.of()),
                        new ActivityShared(JOINERY, DAY, HALVES, CONVENTION),
                        new ActivityInSettlement(JOINERY, DAY),
                        new HolderReleased(JOINERY, AMINAS, DateRange.startingOn(DAY)),
                        new ActivityClosed(JOINERY, DAY)))
                .extracting(ActivityEvent::effectiveOn)
                .containsOnly(DAY);
    }
}
