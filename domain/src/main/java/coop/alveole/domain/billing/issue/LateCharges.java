package coop.alveole.domain.billing.issue;

import coop.alveole.domain.billing.customer.CustomerKind;
import coop.alveole.domain.shared.money.Money;

/** What an invoice paid late costs besides its amount: 40 € each between professionals (C. com. art. L441-10, D441-5). */
public final class LateCharges {
    private static final Money COMPENSATION = new Money(40_00);

    private LateCharges() {}

    /** An individual owes none. */
    public static Money compensation(CustomerKind customer) {
        return switch (customer) {
            case COMPANY, PUBLIC_BODY -> COMPENSATION;
            case PRIVATE -> Money.ZERO;
        };
    }
}
