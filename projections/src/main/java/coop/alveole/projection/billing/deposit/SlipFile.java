package coop.alveole.projection.billing.deposit;

import coop.alveole.domain.billing.deposit.SlipEvent.SlipMade;
import java.util.Optional;

/** One slip, as it was made: nothing changes it. */
public record SlipFile(String id, Optional<SlipMade> made, long version) {
    public static SlipFile empty(String id) {
        return new SlipFile(id, Optional.empty(), -1);
    }
}
