package coop.alveole.domain.round;

import coop.alveole.domain.shared.RoundsId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of the daily rounds of the house. */
public sealed interface RoundCommand {
    @TargetAggregateIdentifier
    RoundsId roundsId();

    /** All that was to be recorded for that day has been. */
    record FinishRound(RoundsId roundsId, LocalDate madeFor) implements RoundCommand {}
}
