package coop.alveole.domain.divergence;

import coop.alveole.domain.divergence.Told.Subject;
import coop.alveole.domain.shared.DivergencesId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about what an export tells otherwise than we do of one person. */
public sealed interface DivergenceCommand {
    @TargetAggregateIdentifier
    DivergencesId divergencesId();

    record NoteDivergence(DivergencesId divergencesId, LocalDate foundOn, Told there) implements DivergenceCommand {}

    record SettleDivergence(DivergencesId divergencesId, LocalDate settledOn, Subject subject, Choice choice)
            implements DivergenceCommand {}
}
