package coop.alveole.domain.billing.customer;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.util.List;

/** A contact or a delivery address of a customer: sealed, and of the activity that entered it. */
public record Belonging(Of of, int number, ActivityId activityId, List<TradeDetail> words) {
    public enum Of {
        CONTACT,
        DELIVERY_ADDRESS
    }
}
