package coop.alveole.ops.nightly;

import coop.alveole.domain.evidence.HouseEvent.HouseKind;
import coop.alveole.domain.evidence.HouseEvent.RestoreTried;
import coop.alveole.domain.evidence.HouseEvent.TrialOutcome;
import coop.alveole.ops.backup.BackupFolder;
import coop.alveole.ops.backup.BackupMaker;
import coop.alveole.ops.backup.ErasedList;
import coop.alveole.ops.house.House;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.restore.RestoreTrial;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looked at each minute: from its hour on, a day has its backup, made late rather than not at all; once a month the last
 * one is restored aside. What fails is tried again an hour later.
 */
final class NightlyBackup {
    private static final Logger LOG = LoggerFactory.getLogger(NightlyBackup.class);
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final House house;
    private final BackupFolder folder;
    private final BackupMaker maker;
    private final RestoreTrial trial;
    private final BackupNotes notes;
    private final Keys keys;
    private final Clock clock;
    private final int hour;
    private Instant notBefore = Instant.MIN;

    NightlyBackup(
            House house,
            BackupFolder folder,
            BackupMaker maker,
            RestoreTrial trial,
            BackupNotes notes,
            Keys keys,
            Clock clock,
            int hour) {
        this.house = house;
        this.folder = folder;
        this.maker = maker;
        this.trial = trial;
        this.notes = notes;
        this.keys = keys;
        this.clock = clock;
        this.hour = hour;
    }

    void look() {
        if (clock.instant().isBefore(notBefore)) return;
        try {
            keepErased();
            notes.noteNew();
            if (isNight() && isDue()) {
                maker.make();
                notes.noteNew();
            }
            if (isNight() && isTrialDue()) tryTheNewest();
        } catch (IOException | RuntimeException failure) {
            notBefore = clock.instant().plus(PATIENCE);
            LOG.warn("no backup was made, or the last one was not tried; again in an hour", failure);
        }
    }

    /** At once, not only with the next backup: what was erased today stays so if the machine is lost tonight. */
    void keepErased() throws IOException {
        var destroyed = keys.destroyed();
        if (!destroyed.isEmpty()) folder.keepErased(new ErasedList(house.id(), destroyed));
    }

    /** A demonstration keeps nothing that would be missed. */
    private boolean isNight() {
        return house.kind() == HouseKind.REAL && LocalDateTime.now(clock).getHour() >= hour;
    }

    private boolean isDue() {
        var today = LocalDateTime.now(clock).toLocalDate();
        return notes.last().filter(made -> !made.madeOn().isBefore(today)).isEmpty();
    }

    /** A month after the last good one; after a bad one, the next day. */
    private boolean isTrialDue() {
        var today = LocalDateTime.now(clock).toLocalDate();
        return notes.lastTrial().filter(tried -> !today.isAfter(rest(tried))).isEmpty();
    }

    private static LocalDate rest(RestoreTried tried) {
        return tried.outcome() == TrialOutcome.GOOD
                ? tried.triedOn().plusMonths(1).minusDays(1)
                : tried.triedOn();
    }

    private void tryTheNewest() throws IOException {
        var newest = notes.ours().stream().findFirst();
        if (newest.isPresent()) notes.noteTrial(newest.get(), trial.of(newest.get()));
    }
}
