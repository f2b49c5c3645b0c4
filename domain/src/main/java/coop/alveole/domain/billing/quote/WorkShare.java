package coop.alveole.domain.billing.quote;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;

/** What of a sale goes to another activity of the house: a rate of it, or an amount without VAT; the other one is zero. */
public record WorkShare(ActivityId activity, Reason reason, Rate rate, Money amount) {
    public enum Reason {
        /** Who brought the customer (apporteur·euse d'affaires). */
        INTRODUCER,
        /** Who does a part of the work. */
        SHARED_WORK
    }

    boolean isOneOfBoth() {
        return rate.isZero() != amount.isZero() && !amount.isNegative();
    }
}
