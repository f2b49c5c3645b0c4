package coop.alveole.query.billing.paper;

/** How a line stands towards VAT, by the codes of EN 16931. */
public enum VatCategory {
    /** Taxed. */
    S,
    /** Exempt. */
    E,
    /** Reverse charge (autoliquidation). */
    AE,
    /** Goods delivered to another country of the Union. */
    K,
    /** Exported goods. */
    G,
    /** Outside VAT. */
    O,
    /** Taxed at zero, which France does not know; a foreign rule may. */
    Z;

    public boolean isTaxed() {
        return this == S;
    }

    /** Whoever does not add VAT says why. */
    boolean saysWhy() {
        return this != S && this != Z;
    }
}
