package coop.alveole.domain.anchor;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.AnchorsId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about anchors; {@code by} answers for it. */
public sealed interface AnchorCommand {
    @TargetAggregateIdentifier
    AnchorsId anchorsId();

    /** The name says what they are to the house, never who; their address stands outside the record. */
    record NameKeeper(AnchorsId anchorsId, KeeperId keeperId, Label name, LocalDate namedOn, AccountId by)
            implements AnchorCommand {}

    record DismissKeeper(AnchorsId anchorsId, KeeperId keeperId, LocalDate dismissedOn, AccountId by)
            implements AnchorCommand {}

    record RecordAnchorMailed(
            AnchorsId anchorsId, KeeperId keeperId, long position, Digest chain, LocalDate week, LocalDate mailedOn)
            implements AnchorCommand {}
}
