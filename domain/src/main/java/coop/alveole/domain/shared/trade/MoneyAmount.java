package coop.alveole.domain.shared.trade;

import coop.alveole.domain.shared.money.Money;
import java.util.Optional;

/** An amount the cooperative may set, or set aside. */
public enum MoneyAmount {
    /** H4: a purchase attached to a sale leaves the base above this, excluding VAT. */
    LARGE_PURCHASE(Optional.of(new Money(50_000))),
    /** H6: for a month under a CAPE without an invoice. */
    MINIMUM_FEE(Optional.of(new Money(255))),
    /** H27: no activity contributes more in a year. */
    YEARLY_MAXIMUM(Optional.empty());

    public enum Holding {
        AMOUNT,
        NONE
    }

    private static final Money MOST = new Money(100_000_000);

    private final Optional<Money> byDefault;

    MoneyAmount(Optional<Money> byDefault) {
        this.byDefault = byDefault;
    }

    public Optional<Money> byDefault() {
        return byDefault;
    }

    /** Above zero, and up to a million euros. */
    public static boolean allows(Money amount) {
        return amount.isPositive() && amount.compareTo(MOST) <= 0;
    }
}
