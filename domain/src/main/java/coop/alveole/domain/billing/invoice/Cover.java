package coop.alveole.domain.billing.invoice;

import coop.alveole.domain.shared.trade.TradeDetail;
import java.util.List;

/** Whether a contract of a holder covers the day of the supply; without one, a co-manager may waive it with a motive. */
public record Cover(boolean inForce, List<TradeDetail> waiver) {
    public static final Cover IN_FORCE = new Cover(true, List.of());
    public static final Cover NONE = new Cover(false, List.of());

    public Cover {
        waiver = List.copyOf(waiver);
    }

    boolean holds() {
        return inForce || !waiver.isEmpty();
    }
}
