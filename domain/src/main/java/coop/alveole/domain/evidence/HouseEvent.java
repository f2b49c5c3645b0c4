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
}
