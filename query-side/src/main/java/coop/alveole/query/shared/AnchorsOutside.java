package coop.alveole.query.shared;

import coop.alveole.domain.anchor.AnchorEvent;
import coop.alveole.domain.anchor.Keepers.Keeper;
import coop.alveole.domain.shared.KeeperId;
import coop.alveole.domain.shared.Label;
import java.util.List;
import java.util.Map;

/** Who keeps an anchor of the record outside the house, and what left to them; ops answers. */
public interface AnchorsOutside {
    /** {@code address} is empty where it was lost with the file that held it. */
    record Kept(Keeper keeper, String address) {}

    List<Kept> keepers();

    /** What each was named as, also those to whom nothing leaves any more. */
    Map<KeeperId, Label> namesEver();

    /** The last facts, the newest first. */
    List<AnchorEvent> latest();
}
