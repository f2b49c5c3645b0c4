package coop.alveole.ops.nightly;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.evidence.HouseCommand.RecordBackup;
import coop.alveole.domain.evidence.HouseCommand.RecordTrial;
import coop.alveole.domain.evidence.HouseEvent.BackupMade;
import coop.alveole.domain.evidence.HouseEvent.RestoreTried;
import coop.alveole.domain.evidence.HouseEvent.TrialOutcome;
import coop.alveole.domain.shared.Digest;
import coop.alveole.ops.backup.Backup;
import coop.alveole.ops.backup.BackupFolder;
import coop.alveole.ops.backup.Manifest;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import coop.alveole.ops.store.RecordedFacts;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the record says of its backups; also of those that somebody made beside the server. */
@Component
class BackupNotes {
    private static final String ORIGIN = "automation/backup";

    private final House house;
    private final Commands commands;
    private final RecordedFacts facts;
    private final BackupFolder folder;
    private final Clock clock;

    BackupNotes(House house, Commands commands, RecordedFacts facts, BackupFolder folder, Clock clock) {
        this.house = house;
        this.commands = commands;
        this.facts = facts;
        this.folder = folder;
        this.clock = clock;
    }

    Optional<BackupMade> last() {
        return facts.last(house.id().value(), BackupMade.class);
    }

    Optional<RestoreTried> lastTrial() {
        return facts.last(house.id().value(), RestoreTried.class);
    }

    /** Those of this record, the newest first; one of facts that were lost, or of another house, is none. */
    List<Backup> ours() throws IOException {
        return folder.backups().stream().filter(this::isOurs).toList();
    }

    boolean isOurs(Backup backup) {
        var manifest = backup.manifest();
        return manifest.house().equals(house.id())
                && facts.chainAt(manifest.position())
                        .filter(manifest.chain().toString()::equals)
                        .isPresent();
    }

    /** Each once, under the instant it bears. */
    void noteNew() throws IOException {
        for (var backup : ours().reversed())
            if (isNew(backup.manifest()))
                note(
                        backup,
                        OnTheMachine.request(
                                house, ORIGIN, backup.manifest().madeAt().toString()));
    }

    Outcome note(Backup backup, Request request) {
        var manifest = backup.manifest();
        return commands.send(
                new RecordBackup(house.id(), madeOn(manifest), manifest.position(), manifest.chain()), request);
    }

    /** What would be noted, of a backup that nobody makes. */
    Outcome rehearse(Request request) {
        var head = facts.head();
        return commands.send(
                new RecordBackup(house.id(), LocalDate.now(clock), head.position(), new Digest(head.chain())), request);
    }

    void noteTrial(Backup backup, TrialOutcome outcome) {
        var manifest = backup.manifest();
        var today = LocalDate.now(clock);
        commands.send(
                new RecordTrial(house.id(), today, madeOn(manifest), manifest.position(), outcome),
                OnTheMachine.request(house, "automation/tried-restore", today.toString()));
    }

    private boolean isNew(Manifest manifest) {
        return last().filter(noted -> noted.madeOn().isAfter(madeOn(manifest))
                        || (noted.madeOn().equals(madeOn(manifest)) && noted.position() >= manifest.position()))
                .isEmpty();
    }

    private LocalDate madeOn(Manifest manifest) {
        return LocalDate.ofInstant(manifest.madeAt(), clock.getZone());
    }
}
