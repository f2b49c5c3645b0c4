package coop.alveole.query.shared;

import coop.alveole.domain.anchor.AnchorEvent;
import coop.alveole.domain.anchor.Keepers.Keeper;
import java.util.List;

/** Who keeps an anchor of the record outside the house, and what left to them; ops answers. */
public interface AnchorsOutside {
    /** {@code address} is empty where it was lost with the file that held it. */
    record Kept(Keeper keeper, String address) {}

    List<Kept> keepers();

    /** The last facts, the newest first. */
    List<AnchorEvent> latest();
}
