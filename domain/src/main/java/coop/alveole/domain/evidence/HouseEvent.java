package coop.alveole.domain.evidence;

import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.HouseId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What happened to the record itself. */
public sealed interface HouseEvent {
    HouseId houseId();

    LocalDate effectiveOn();

    /** The first event of every record. */
    @Revision("1")
    record HouseFounded(HouseId houseId, HouseKind kind, LocalDate foundedOn) implements HouseEvent {
        @Override
        public LocalDate effectiveOn() {
            return foundedOn;
        }
    }

    /** A demonstration is marked by its first event and never becomes real. */
    enum HouseKind {
        REAL,
        DEMONSTRATION
    }

    /**
     * All that was recorded up to {@code position}: the chain there, and the Merkle root (RFC 6962) over the chains from
     * 1 to it.
     */
    @Revision("1")
    record Sealed(HouseId houseId, LocalDate sealedOn, long position, Digest chain, Digest merkleRoot)
            implements HouseEvent {
        @Override
        public LocalDate effectiveOn() {
            return sealedOn;
        }
    }

    /** A copy of all that was recorded up to {@code position}, checked before it was called one (sauvegarde). */
    @Revision("1")
    record BackupMade(HouseId houseId, LocalDate madeOn, long position, Digest chain) implements HouseEvent {
        @Override
        public LocalDate effectiveOn() {
            return madeOn;
        }
    }

    /** A backup was restored aside, looked at and taken away again (essai de restauration). */
    @Revision("1")
    record RestoreTried(HouseId houseId, LocalDate triedOn, LocalDate backupMadeOn, long position, TrialOutcome outcome)
            implements HouseEvent {
        @Override
        public LocalDate effectiveOn() {
            return triedOn;
        }
    }

    /** What a tried restore found; all but the first are reasons not to rely on that backup. */
    enum TrialOutcome {
        GOOD,
        /** A file is missing, altered, or is not ours. */
        FILES_DAMAGED,
        /** The chain or a seal does not hold, or the record is another than ours. */
        RECORD_UNSOUND,
        KEYS_DO_NOT_OPEN
    }

    /**
     * The record goes on from a backup that ended at {@code position}; positions after it may have been given before, to
     * facts that are lost: another epoch begins. {@code lost} counts them, 0 when nobody knows.
     */
    @Revision("1")
    record HouseRestored(HouseId houseId, LocalDate restoredOn, int epoch, long position, int lost, LossReason reason)
            implements HouseEvent {
        @Override
        public LocalDate effectiveOn() {
            return restoredOn;
        }
    }

    /** Why facts were lost. */
    enum LossReason {
        MACHINE_LOST,
        DISK_BROKEN,
        FILE_DAMAGED,
        DELETED_BY_MISTAKE,
        OTHER
    }
}
