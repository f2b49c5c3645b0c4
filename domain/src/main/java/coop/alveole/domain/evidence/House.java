package coop.alveole.domain.evidence;

import static coop.alveole.domain.evidence.HouseRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.evidence.HouseCommand.*;
import coop.alveole.domain.evidence.HouseEvent.*;
import coop.alveole.domain.shared.HouseId;
import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** The record itself: founded once, sealed day after day, copied, and restored when it must be. */
public final class House {
    @AggregateIdentifier
    private HouseId id;

    private LocalDate lastSealedOn = LocalDate.MIN;
    private long lastPosition = 0;
    private LocalDate lastBackupOn = LocalDate.MIN;
    private long lastBackupPosition = 0;
    private int epoch = 1;

    private House() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(FoundHouse command) {
        apply(new HouseFounded(command.houseId(), command.kind(), command.foundedOn()));
    }

    @CommandHandler
    void handle(SealRecord command) {
        ONE_SEAL_A_DAY.require(command.sealedOn().isAfter(lastSealedOn), "sealedOn", lastSealedOn);
        SEALS_MOVE_FORWARD.require(command.position() > lastPosition, "position", lastPosition);
        apply(new Sealed(id, command.sealedOn(), command.position(), command.chain(), command.merkleRoot()));
    }

    @CommandHandler
    void handle(RecordBackup command) {
        BACKUPS_MOVE_FORWARD.require(
                !command.madeOn().isBefore(lastBackupOn) && command.position() >= lastBackupPosition,
                "position",
                lastBackupOn,
                lastBackupPosition);
        apply(new BackupMade(id, command.madeOn(), command.position(), command.chain()));
    }

    @CommandHandler
    void handle(RecordTrial command) {
        TRIED_BACKUP_WAS_MADE.require(command.position() <= lastBackupPosition, "position", lastBackupPosition);
        apply(new RestoreTried(id, command.triedOn(), command.backupMadeOn(), command.position(), command.outcome()));
    }

    @CommandHandler
    void handle(RecordRestoration command) {
        EPOCHS_MOVE_FORWARD.require(command.epoch() > epoch, "epoch", epoch);
        apply(new HouseRestored(
                id, command.restoredOn(), command.epoch(), command.position(), command.lost(), command.reason()));
    }

    @EventSourcingHandler
    void on(HouseEvent event) {
        id = event.houseId();
        switch (event) {
            case HouseFounded _, RestoreTried _ -> {}
            case Sealed e -> {
                lastSealedOn = e.sealedOn();
                lastPosition = e.position();
            }
            case BackupMade e -> {
                lastBackupOn = e.madeOn();
                lastBackupPosition = e.position();
            }
            case HouseRestored e -> epoch = e.epoch();
        }
    }
}
