package coop.alveole.ops.seed.money;

import coop.alveole.domain.billing.payment.PaymentMeans;

/** How a customer of the demonstration pays: after how many days, by what. */
enum Habit {
    PROMPT(18, PaymentMeans.TRANSFER),
    MONTH_END(33, PaymentMeans.TRANSFER),
    PUBLIC_PACE(52, PaymentMeans.TRANSFER),
    LATE(88, PaymentMeans.TRANSFER),
    /** Half of it, and the rest much later. */
    IN_TWO(30, PaymentMeans.TRANSFER),
    /** Not for a year now. */
    NO_MORE(35, PaymentMeans.TRANSFER),
    BY_CHEQUE(12, PaymentMeans.CHEQUE),
    BY_CARD(1, PaymentMeans.CARD);

    private final int days;
    private final PaymentMeans means;

    Habit(int days, PaymentMeans means) {
        this.days = days;
        this.means = means;
    }

    int days() {
        return days;
    }

    PaymentMeans means() {
        return means;
    }
}
