package coop.alveole.domain.evidence;

import static coop.alveole.domain.evidence.HouseRule.*;
import static coop.alveole.domain.evidence.HouseTest.*;

import coop.alveole.domain.evidence.HouseCommand.*;
import coop.alveole.domain.evidence.HouseEvent.*;
import coop.alveole.domain.shared.Refused;
import java.time.LocalDate;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the record says of its own copies. */
class BackupDecisionsTest {
    static final LocalDate TOMORROW = TODAY.plusDays(1);
    static final BackupMade MADE = new BackupMade(HOUSE, TODAY, 40, CHAIN);
    static final HouseRestored RESTORED = new HouseRestored(HOUSE, TODAY, 2, 40, 3, LossReason.DISK_BROKEN);

    final AggregateTestFixture<House> house = new AggregateTestFixture<>(House.class);

    @Test
    void aBackupIsNotedWithHowFarItGoes() {
        house.given(FOUNDATION).when(new RecordBackup(HOUSE, TODAY, 40, CHAIN)).expectEvents(MADE);
    }

    @Test
    void nothingIsCopiedBeforeTheFoundation() {
        house.givenNoPriorActivity()
                .when(new RecordBackup(HOUSE, TODAY, 40, CHAIN))
                .expectNoEvents()
                .expectException(AggregateNotFoundException.class);
    }

    @Test
    void aSecondBackupOfTheSameDayMayHoldTheSameFacts() {
        house.given(FOUNDATION, MADE)
                .when(new RecordBackup(HOUSE, TODAY, 40, CHAIN))
                .expectEvents(MADE);
    }

    @Test
    void refusesABackupThatEndsBeforeTheLastOne() {
        house.given(FOUNDATION, MADE)
                .when(new RecordBackup(HOUSE, TOMORROW, 39, CHAIN))
                .expectNoEvents()
                .expectException(Refused.by(BACKUPS_MOVE_FORWARD, "position", TODAY, 40L));
    }

    @Test
    void refusesABackupOfTheDayBeforeTheLastOne() {
        house.given(FOUNDATION, MADE)
                .when(new RecordBackup(HOUSE, TODAY.minusDays(1), 41, CHAIN))
                .expectNoEvents()
                .expectException(Refused.by(BACKUPS_MOVE_FORWARD, "position", TODAY, 40L));
    }

    @ParameterizedTest
    @EnumSource
    void theLastBackupIsTriedWithWhatWasFound(TrialOutcome outcome) {
        house.given(FOUNDATION, MADE)
                .when(new RecordTrial(HOUSE, TOMORROW, TODAY, 40, outcome))
                .expectEvents(new RestoreTried(HOUSE, TOMORROW, TODAY, 40, outcome));
    }

    @Test
    void refusesTheTrialOfABackupNobodyHasNoted() {
        house.given(FOUNDATION, MADE)
                .when(new RecordTrial(HOUSE, TOMORROW, TODAY, 41, TrialOutcome.GOOD))
                .expectNoEvents()
                .expectException(Refused.by(TRIED_BACKUP_WAS_MADE, "position", 40L));
        house.given(FOUNDATION)
                .when(new RecordTrial(HOUSE, TOMORROW, TODAY, 1, TrialOutcome.GOOD))
                .expectNoEvents()
                .expectException(Refused.by(TRIED_BACKUP_WAS_MADE, "position", 0L));
    }

    @Test
    void aRestorationWithALossOpensTheNextEpoch() {
        house.given(FOUNDATION, MADE)
                .when(new RecordRestoration(HOUSE, TODAY, 2, 40, 3, LossReason.DISK_BROKEN))
                .expectEvents(RESTORED);
        house.given(FOUNDATION, RESTORED)
                .when(new RecordRestoration(HOUSE, TOMORROW, 4, 40, 0, LossReason.OTHER))
                .expectEvents(new HouseRestored(HOUSE, TOMORROW, 4, 40, 0, LossReason.OTHER));
    }

    @Test
    void refusesAnEpochThatIsOpenAlready() {
        house.given(FOUNDATION)
                .when(new RecordRestoration(HOUSE, TODAY, 1, 40, 3, LossReason.OTHER))
                .expectNoEvents()
                .expectException(Refused.by(EPOCHS_MOVE_FORWARD, "epoch", 1));
        house.given(FOUNDATION, RESTORED)
                .when(new RecordRestoration(HOUSE, TODAY, 2, 40, 3, LossReason.OTHER))
                .expectNoEvents()
                .expectException(Refused.by(EPOCHS_MOVE_FORWARD, "epoch", 2));
    }
}
