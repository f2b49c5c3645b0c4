package coop.alveole.domain.divergence;

import coop.alveole.domain.shared.DivergencesId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What became known of what an export tells otherwise than we do of one person. */
public sealed interface DivergenceEvent {
    DivergencesId divergencesId();

    /** What the export tells; one earlier on the same subject is replaced by it. */
    Told there();

    LocalDate effectiveOn();

    /** What we say of it had been mended, or said first, by the house: it was not overwritten. */
    @Revision("1")
    record DivergenceFound(DivergencesId divergencesId, LocalDate foundOn, Told there) implements DivergenceEvent {
        @Override
        public LocalDate effectiveOn() {
            return foundOn;
        }
    }

    @Revision("1")
    record DivergenceSettled(DivergencesId divergencesId, LocalDate settledOn, Told there, Choice choice)
            implements DivergenceEvent {
        @Override
        public LocalDate effectiveOn() {
            return settledOn;
        }
    }
}
