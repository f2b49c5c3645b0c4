package coop.alveole.domain.anchor;

import static coop.alveole.domain.anchor.AnchorRule.*;
import static coop.alveole.domain.shared.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.anchor.AnchorCommand.*;
import coop.alveole.domain.anchor.AnchorEvent.*;
import coop.alveole.domain.shared.AnchorsId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** The anchor of the week leaves once to each of those who keep it. */
class AnchorsTest {
    static final LocalDate MONDAY = LocalDate.of(2026, 5, 4);
    static final LocalDate SUNDAY = LocalDate.of(2026, 5, 10);
    static final AnchorsId OURS = new AnchorsId("anchors-" + uuid("8"));
    static final KeeperId AUDITOR = new KeeperId("keeper-" + uuid("9"));
    static final KeeperId UNION = new KeeperId("keeper-" + uuid("a"));
    static final Label NAME = new Label("commissaire aux comptes");
    static final Digest CHAIN = new Digest("a1".repeat(32));
    static final KeeperNamed NAMED = new KeeperNamed(OURS, AUDITOR, NAME, MONDAY, BRUNO);
    static final KeeperDismissed DISMISSED = new KeeperDismissed(OURS, AUDITOR, SUNDAY, BRUNO);
    static final AnchorMailed MAILED = new AnchorMailed(OURS, AUDITOR, 42, CHAIN, MONDAY, MONDAY);

    final AggregateTestFixture<Anchors> anchors = new AggregateTestFixture<>(Anchors.class);

    @Test
    void aKeeperIsNamedOnceUnderAName() {
        anchors.givenNoPriorActivity()
                .when(new NameKeeper(OURS, AUDITOR, NAME, MONDAY, BRUNO))
                .expectEvents(NAMED);
        anchors.given(NAMED)
                .when(new NameKeeper(OURS, UNION, NAME, SUNDAY, BRUNO))
                .expectNoEvents()
                .expectException(Refused.by(ONE_KEEPER_A_NAME, "name"));
        anchors.given(NAMED, DISMISSED)
                .when(new NameKeeper(OURS, UNION, NAME, SUNDAY, BRUNO))
                .expectEvents(new KeeperNamed(OURS, UNION, NAME, SUNDAY, BRUNO));
    }

    @Test
    void whoeverIsNotInChargeAnyMoreGetsNothing() {
        anchors.given(NAMED)
                .when(new DismissKeeper(OURS, AUDITOR, SUNDAY, BRUNO))
                .expectEvents(DISMISSED);
        anchors.given(NAMED, DISMISSED)
                .when(new DismissKeeper(OURS, AUDITOR, SUNDAY, BRUNO))
                .expectNoEvents()
                .expectException(Refused.by(KEEPER_IN_CHARGE, "keeperId"));
        anchors.given(NAMED, DISMISSED)
                .when(new RecordAnchorMailed(OURS, AUDITOR, 42, CHAIN, MONDAY, MONDAY))
                .expectNoEvents()
                .expectException(Refused.by(KEEPER_IN_CHARGE, "keeperId"));
        anchors.givenNoPriorActivity()
                .when(new DismissKeeper(OURS, AUDITOR, SUNDAY, BRUNO))
                .expectNoEvents()
                .expectException(Refused.by(KEEPER_IN_CHARGE, "keeperId"));
    }

    @Test
    void oneAnchorAWeekLeavesToEach() {
        anchors.given(NAMED)
                .when(new RecordAnchorMailed(OURS, AUDITOR, 42, CHAIN, MONDAY, MONDAY))
                .expectEvents(MAILED);
        anchors.given(NAMED, MAILED)
                .when(new RecordAnchorMailed(OURS, AUDITOR, 43, CHAIN, MONDAY, SUNDAY))
                .expectNoEvents()
                .expectException(Refused.by(ONE_ANCHOR_A_WEEK, "week", MONDAY));
        var next = MONDAY.plusWeeks(1);
        anchors.given(NAMED, MAILED)
                .when(new RecordAnchorMailed(OURS, AUDITOR, 99, CHAIN, next, next))
                .expectEvents(new AnchorMailed(OURS, AUDITOR, 99, CHAIN, next, next));
    }

    @Test
    void whatAKeeperHoldsIsTheLastThatLeft() {
        var keepers =
                List.<AnchorEvent>of(NAMED, MAILED).stream().reduce(Keepers.NONE, Keepers::with, (one, other) -> other);
        assertThat(keepers.find(AUDITOR))
                .hasValueSatisfying(
                        keeper -> assertThat(keeper.last()).isEqualTo(new Keepers.Last(42, CHAIN, MONDAY, MONDAY)));
        assertThat(keepers.with(DISMISSED).inCharge()).isEmpty();
    }

    @Test
    void eachFactCountsFromItsDay() {
        assertThat(NAMED.effectiveOn()).isEqualTo(MONDAY);
        assertThat(DISMISSED.effectiveOn()).isEqualTo(SUNDAY);
        assertThat(MAILED.effectiveOn()).isEqualTo(MONDAY);
    }
}
