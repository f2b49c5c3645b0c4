package coop.alveole.command.billing.customer;

import static coop.alveole.domain.billing.customer.CustomerRule.CUSTOMER_STANDS_ALONE;
import static coop.alveole.domain.billing.customer.CustomerRule.SOLD_TO_BY_THE_ACTIVITY;
import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.billing.customer.Buyer;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.CustomerId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who buys: looked for in the record itself, never in a read model. */
@Component
public class KnownCustomers {
    private final OnRecord<Optional<Buyer>> buyers;

    KnownCustomers(OnRecord<Optional<Buyer>> buyers) {
        this.buyers = buyers;
    }

    /** As it was recorded, merged or not. */
    public Buyer of(CustomerId customer) {
        return buyers.of(customer.value()).orElseThrow(() -> new RuleBroken(UNKNOWN, "customerId"));
    }

    /** What named one that was merged names the one that is kept. */
    public Buyer now(CustomerId customer) {
        var buyer = of(customer);
        return buyer.merged().map(merged -> now(merged.kept())).orElse(buyer);
    }

    /** For a new document of this activity: one that stands alone, and that the activity knows. */
    public Buyer forSale(CustomerId customer, ActivityId activity) {
        var buyer = of(customer);
        buyer.merged().ifPresent(merged -> CUSTOMER_STANDS_ALONE.require(false, "customerId", merged.mergedOn()));
        SOLD_TO_BY_THE_ACTIVITY.require(buyer.isOf(activity), "customerId");
        return buyer;
    }
}
