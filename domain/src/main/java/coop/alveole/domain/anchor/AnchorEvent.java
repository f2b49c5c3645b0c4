package coop.alveole.domain.anchor;

import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.AnchorsId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** Who keeps an anchor outside the house, and which ones left to them. No address is ever in it. */
public sealed interface AnchorEvent {
    AnchorsId anchorsId();

    LocalDate effectiveOn();

    @Revision("1")
    record KeeperNamed(AnchorsId anchorsId, KeeperId keeperId, Label name, LocalDate namedOn, AccountId by)
            implements AnchorEvent {
        @Override
        public LocalDate effectiveOn() {
            return namedOn;
        }
    }

    /** What they keep already stays theirs; nothing more leaves to them. */
    @Revision("1")
    record KeeperDismissed(AnchorsId anchorsId, KeeperId keeperId, LocalDate dismissedOn, AccountId by)
            implements AnchorEvent {
        @Override
        public LocalDate effectiveOn() {
            return dismissedOn;
        }
    }

    /** The mail server took it; {@code week} is the Monday of the week whose anchor it is. */
    @Revision("1")
    record AnchorMailed(
            AnchorsId anchorsId, KeeperId keeperId, long position, Digest chain, LocalDate week, LocalDate mailedOn)
            implements AnchorEvent {
        @Override
        public LocalDate effectiveOn() {
            return mailedOn;
        }
    }
}
