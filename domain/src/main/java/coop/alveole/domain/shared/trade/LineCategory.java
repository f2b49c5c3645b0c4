package coop.alveole.domain.shared.trade;

/** What a line sells: it decides the mention « biens / services » (INV-01), the contribution's rate, the training report. */
public enum LineCategory {
    SERVICES,
    GOODS,
    /** An action of a training organisation (OF-03): it also tells what the yearly report asks. */
    TRAINING,
    /** Costs invoiced again to the customer (frais refacturés). */
    EXPENSES;

    public boolean isGoods() {
        return this == GOODS;
    }
}
