package coop.alveole.ops.restore;

import coop.alveole.domain.evidence.HouseEvent.TrialOutcome;
import coop.alveole.ops.CannotStart;
import coop.alveole.ops.backup.Backup;
import coop.alveole.ops.backup.FolderTree;
import coop.alveole.ops.keys.Keys;
import coop.alveole.ops.keys.MasterKey;
import coop.alveole.ops.store.file.EventFile;
import coop.alveole.ops.store.proof.Verifier;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Restores a backup aside, opens it with the master key of the house, and takes it away again (essai de restauration). */
public final class RestoreTrial {
    private static final Logger LOG = LoggerFactory.getLogger(RestoreTrial.class);

    private final Path aside;
    private final MasterKey master;
    private final Clock clock;

    /** In {@code tmp} of the data folder, which is in no backup. */
    public RestoreTrial(Path data, MasterKey master, Clock clock) {
        this.aside = data.resolve("tmp").resolve("tried-restore");
        this.master = master;
        this.clock = clock;
    }

    public TrialOutcome of(Backup backup) {
        try {
            clear();
            try {
                return outcome(backup);
            } finally {
                clear();
            }
        } catch (CannotRestore refused) {
            LOG.warn("the backup {} cannot be restored: {}", backup.folder(), refused.getMessage());
            return refused.outcome();
        } catch (IOException | CannotStart failure) {
            LOG.warn("the backup {} could not be tried", backup.folder(), failure);
            return TrialOutcome.FILES_DAMAGED;
        }
    }

    /** Also at start: a trial that was cut short leaves wrapped keys behind. */
    public void clear() throws IOException {
        FolderTree.delete(aside);
    }

    private TrialOutcome outcome(Backup backup) throws IOException {
        var sound = SoundBackup.of(backup.folder(), Optional.empty());
        RestoredFolder.write(sound, new Erasures.Newest().of(backup), aside);
        var record = Verifier.of(EventFile.path(aside)).verify();
        if (!record.isSound() || !record.chain().equals(backup.manifest().chain())) return TrialOutcome.RECORD_UNSOUND;
        return keysOpen() ? TrialOutcome.GOOD : TrialOutcome.KEYS_DO_NOT_OPEN;
    }

    /** Every key is unwrapped as it is opened. */
    private boolean keysOpen() {
        try {
            Keys.open(aside, master, clock).close();
            return true;
        } catch (CannotStart closed) {
            LOG.warn("the keys of the backup do not open: {}", closed.getMessage());
            return false;
        }
    }
}
