package coop.alveole.domain.evidence;

import coop.alveole.domain.evidence.HouseEvent.HouseKind;
import coop.alveole.domain.evidence.HouseEvent.LossReason;
import coop.alveole.domain.evidence.HouseEvent.TrialOutcome;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.HouseId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the record itself. */
public sealed interface HouseCommand {
    @TargetAggregateIdentifier
    HouseId houseId();

    record FoundHouse(HouseId houseId, HouseKind kind, LocalDate foundedOn) implements HouseCommand {}

    record SealRecord(HouseId houseId, LocalDate sealedOn, long position, Digest chain, Digest merkleRoot)
            implements HouseCommand {}

    record RecordBackup(HouseId houseId, LocalDate madeOn, long position, Digest chain) implements HouseCommand {}

    record RecordTrial(HouseId houseId, LocalDate triedOn, LocalDate backupMadeOn, long position, TrialOutcome outcome)
            implements HouseCommand {}

    record RecordRestoration(
            HouseId houseId, LocalDate restoredOn, int epoch, long position, int lost, LossReason reason)
            implements HouseCommand {}
}
