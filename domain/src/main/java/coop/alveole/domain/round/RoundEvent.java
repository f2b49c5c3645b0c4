package coop.alveole.domain.round;

import coop.alveole.domain.shared.RoundsId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** What happened in the daily rounds of the house. */
public sealed interface RoundEvent {
    RoundsId roundsId();

    LocalDate effectiveOn();

    /** The round of that day is over, whenever it was made: what it recorded stands before this. */
    @Revision("1")
    record RoundMade(RoundsId roundsId, LocalDate madeFor) implements RoundEvent {
        @Override
        public LocalDate effectiveOn() {
            return madeFor;
        }
    }
}
