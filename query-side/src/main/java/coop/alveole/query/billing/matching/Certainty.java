package coop.alveole.query.billing.matching;

/** How far a suggestion can be trusted. */
public enum Certainty {
    /** The label names the invoices, and the amount is what they owe. */
    CERTAIN,
    /** Two things agree. */
    PROBABLE,
    /** One thing agrees. */
    TO_CHECK
}
