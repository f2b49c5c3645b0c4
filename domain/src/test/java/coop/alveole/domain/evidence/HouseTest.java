package coop.alveole.domain.evidence;

import static coop.alveole.domain.evidence.HouseRule.*;

import coop.alveole.domain.evidence.HouseCommand.*;
import coop.alveole.domain.evidence.HouseEvent.*;
import coop.alveole.domain.shared.Cast;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.HouseId;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

class HouseTest {
    static final HouseId HOUSE = new HouseId("house-" + Cast.uuid("9"));
    static final LocalDate FOUNDED = LocalDate.of(2026, 1, 5);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    static final Digest CHAIN = new Digest("a".repeat(64));
    static final Digest ROOT = new Digest("b".repeat(64));
    static final HouseFounded FOUNDATION = new HouseFounded(HOUSE, HouseKind.REAL, FOUNDED);
    static final Sealed SEALED = new Sealed(HOUSE, TODAY, 40, CHAIN, ROOT);

    final AggregateTestFixture<House> house = new AggregateTestFixture<>(House.class);

    @Test
    void aHouseIsFounded() {
        house.givenNoPriorActivity()
                .when(new FoundHouse(HOUSE, HouseKind.REAL, FOUNDED))
                .expectEvents(FOUNDATION);
    }

    @Test
    void nothingIsSealedBeforeTheFoundation() {
        house.givenNoPriorActivity()
                .when(new SealRecord(HOUSE, TODAY, 40, CHAIN, ROOT))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void theFirstSealCoversTheFoundationAtLeast() {
        house.given(FOUNDATION)
                .when(new SealRecord(HOUSE, TODAY, 1, CHAIN, ROOT))
                .expectEvents(new Sealed(HOUSE, TODAY, 1, CHAIN, ROOT));
        house.given(FOUNDATION)
                .when(new SealRecord(HOUSE, TODAY, 0, CHAIN, ROOT))
                .expectNoEvents()
                .expectException(Refused.by(SEALS_MOVE_FORWARD, "position", 0L));
    }

    @Test
    void theNextSealComesTheNextDayAndGoesFurther() {
        house.given(FOUNDATION, SEALED)
                .when(new SealRecord(HOUSE, TODAY.plusDays(1), 41, CHAIN, ROOT))
                .expectEvents(new Sealed(HOUSE, TODAY.plusDays(1), 41, CHAIN, ROOT));
    }

    @Test
    void refusesASealThatGoesNoFurther() {
        house.given(FOUNDATION, SEALED)
                .when(new SealRecord(HOUSE, TODAY.plusDays(1), 40, CHAIN, ROOT))
                .expectNoEvents()
                .expectException(Refused.by(SEALS_MOVE_FORWARD, "position", 40L));
    }

    @Test
    void refusesASecondSealOnTheSameDay() {
        house.given(FOUNDATION, SEALED)
                .when(new SealRecord(HOUSE, TODAY, 41, CHAIN, ROOT))
                .expectNoEvents()
                .expectException(Refused.by(ONE_SEAL_A_DAY, "sealedOn", TODAY));
    }
}
