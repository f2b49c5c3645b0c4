package coop.alveole.domain.evidence;

import coop.alveole.domain.evidence.HouseEvent.HouseKind;
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
}
