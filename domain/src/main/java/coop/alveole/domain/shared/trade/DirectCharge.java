package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.money.Money;

/** An amount charged to the account of an activity beside the contribution (charge directe, row 107). */
public record DirectCharge(Money amount, Bearer bearer, Period period) {
    public enum Bearer {
        PER_PERSON,
        PER_ACTIVITY
    }

    public enum Period {
        MONTHLY,
        YEARLY
    }
}
