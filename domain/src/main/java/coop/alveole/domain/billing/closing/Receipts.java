package coop.alveole.domain.billing.closing;

import coop.alveole.domain.shared.money.Money;

/** What came, what was taken back and what was refunded, as recorded in a period; {@code facts} counts them. */
public record Receipts(Money received, Money takenBack, Money refunded, int facts) {
    public static final Receipts NONE = new Receipts(Money.ZERO, Money.ZERO, Money.ZERO, 0);

    public static Receipts received(Money amount) {
        return new Receipts(amount, Money.ZERO, Money.ZERO, 1);
    }

    public static Receipts takenBack(Money amount) {
        return new Receipts(Money.ZERO, amount, Money.ZERO, 1);
    }

    public static Receipts refunded(Money amount) {
        return new Receipts(Money.ZERO, Money.ZERO, amount, 1);
    }

    public Receipts plus(Receipts other) {
        return new Receipts(
                received.plus(other.received),
                takenBack.plus(other.takenBack),
                refunded.plus(other.refunded),
                Math.addExact(facts, other.facts));
    }

    /** What stays. */
    public Money net() {
        return received.minus(takenBack).minus(refunded);
    }
}
