package coop.alveole.query.evidence;

import coop.alveole.domain.evidence.HouseEvent.BackupMade;
import coop.alveole.domain.evidence.HouseEvent.RestoreTried;
import coop.alveole.domain.evidence.HouseEvent.TrialOutcome;
import coop.alveole.query.shared.Backups;
import coop.alveole.query.shared.Backups.Suite;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How the backups stand on a day; {@code alert} is the key of the sentence that says what is wrong. */
record BackupState(
        @Nullable String last,
        long position,
        @Nullable String tried,
        @Nullable String alert) {
    /** Three nights without one: somebody must look. */
    private static final int NIGHTS_UNTIL_ALERT = 3;

    static BackupState on(LocalDate today, Backups backups) {
        var last = backups.lastGood();
        var trial = backups.lastTrial();
        return new BackupState(
                last.map(made -> French.day(made.madeOn())).orElse(null),
                last.map(BackupMade::position).orElse(0L),
                trial.filter(tried -> tried.outcome() == TrialOutcome.GOOD)
                        .map(tried -> French.day(tried.triedOn()))
                        .orElse(null),
                alert(today, backups, last, trial));
    }

    private static @Nullable String alert(
            LocalDate today, Backups backups, Optional<BackupMade> last, Optional<RestoreTried> trial) {
        var since = last.map(BackupMade::madeOn).orElseGet(backups::foundedOn);
        if (!today.isBefore(since.plusDays(NIGHTS_UNTIL_ALERT))) return "backup.overdue";
        if (last.isPresent() && backups.copies().stream().noneMatch(copy -> copy.suite() == Suite.OURS))
            return "backup.gone";
        if (trial.filter(tried -> tried.outcome() != TrialOutcome.GOOD).isPresent()) return "backup.trial-failed";
        return null;
    }
}
