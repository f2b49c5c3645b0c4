package coop.alveole.ops.nightly;

import coop.alveole.domain.evidence.HouseEvent.BackupMade;
import coop.alveole.domain.evidence.HouseEvent.HouseFounded;
import coop.alveole.domain.evidence.HouseEvent.RestoreTried;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.ops.backup.Backup;
import coop.alveole.ops.backup.BackupFolder;
import coop.alveole.ops.backup.Manifest.Part;
import coop.alveole.ops.house.House;
import coop.alveole.ops.store.RecordedFacts;
import coop.alveole.query.shared.Backups;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the pages ask of the backups. */
@Component
class BackupsOfTheHouse implements Backups {
    private final House house;
    private final BackupNotes notes;
    private final BackupFolder folder;
    private final RecordedFacts facts;

    BackupsOfTheHouse(House house, BackupNotes notes, BackupFolder folder, RecordedFacts facts) {
        this.house = house;
        this.notes = notes;
        this.folder = folder;
        this.facts = facts;
    }

    @Override
    public LocalDate foundedOn() {
        return facts.last(house.id().value(), HouseFounded.class).orElseThrow().foundedOn();
    }

    @Override
    public Optional<BackupMade> lastGood() {
        return notes.last();
    }

    @Override
    public Optional<RestoreTried> lastTrial() {
        return notes.lastTrial();
    }

    @Override
    public List<Copy> copies() {
        try {
            return folder.backups().stream().map(this::copy).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public List<Recorded<?>> latestFacts(int count) {
        return facts.latest(house.id().value(), count);
    }

    @Override
    public String folder() {
        return folder.path().toString();
    }

    private Copy copy(Backup backup) {
        var manifest = backup.manifest();
        return new Copy(
                manifest.madeAt(),
                manifest.position(),
                manifest.files().stream().mapToLong(Part::bytes).sum(),
                notes.isOurs(backup) ? Suite.OURS : Suite.OTHER);
    }
}
