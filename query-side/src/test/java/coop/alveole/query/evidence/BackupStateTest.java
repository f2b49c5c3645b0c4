package coop.alveole.query.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.evidence.HouseEvent.BackupMade;
import coop.alveole.domain.evidence.HouseEvent.RestoreTried;
import coop.alveole.domain.evidence.HouseEvent.TrialOutcome;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.HouseId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.query.shared.Backups;
import coop.alveole.query.shared.Backups.Copy;
import coop.alveole.query.shared.Backups.Suite;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BackupStateTest {
    private static final HouseId HOUSE = new HouseId("house-00000000-0000-4000-8000-000000000009");
    private static final LocalDate FOUNDED = LocalDate.of(2026, 11, 1);
    private static final LocalDate MADE = LocalDate.of(2026, 11, 23);
    private static final Optional<BackupMade> LAST =
            Optional.of(new BackupMade(HOUSE, MADE, 42, new Digest("ab".repeat(32))));
    private static final Copy OURS = new Copy(Instant.EPOCH, 42, 1, Suite.OURS);
    private static final Copy OTHER = new Copy(Instant.EPOCH, 42, 1, Suite.OTHER);

    @Test
    void turnsRedOnTheThirdDayWithoutABackup() {
        var backups = new Told(LAST, trial(TrialOutcome.GOOD), List.of(OURS));
        assertThat(BackupState.on(MADE.plusDays(2), backups).alert()).isNull();
        assertThat(BackupState.on(MADE.plusDays(3), backups).alert()).isEqualTo("backup.overdue");
    }

    @Test
    void aNewHouseHasThreeDaysToo() {
        var backups = new Told(Optional.empty(), Optional.empty(), List.of());
        assertThat(BackupState.on(FOUNDED.plusDays(2), backups).alert()).isNull();
        assertThat(BackupState.on(FOUNDED.plusDays(3), backups).alert()).isEqualTo("backup.overdue");
        assertThat(BackupState.on(FOUNDED, backups).last()).isNull();
    }

    @Test
    void aBackupThatIsGoneFromTheDiskIsNone() {
        assertThat(BackupState.on(MADE, new Told(LAST, Optional.empty(), List.of(OTHER)))
                        .alert())
                .isEqualTo("backup.gone");
    }

    @Test
    void aTrialThatFailedIsSaidAndNotTakenForAGoodOne() {
        var state = BackupState.on(MADE, new Told(LAST, trial(TrialOutcome.KEYS_DO_NOT_OPEN), List.of(OURS)));
        assertThat(state.alert()).isEqualTo("backup.trial-failed");
        assertThat(state.tried()).isNull();
        assertThat(BackupState.on(MADE, new Told(LAST, trial(TrialOutcome.GOOD), List.of(OURS)))
                        .tried())
                .isEqualTo("23/11/2026");
    }

    private static Optional<RestoreTried> trial(TrialOutcome outcome) {
        return Optional.of(new RestoreTried(HOUSE, MADE, MADE, 42, outcome));
    }

    private record Told(Optional<BackupMade> lastGood, Optional<RestoreTried> lastTrial, List<Copy> copies)
            implements Backups {
        @Override
        public LocalDate foundedOn() {
            return FOUNDED;
        }

        @Override
        public List<Recorded<?>> latestFacts(int count) {
            return List.of();
        }

        @Override
        public String folder() {
            return "";
        }
    }
}
