package coop.alveole.query.billing.account.term;

/** Where the pay of one month of an activity stands, as one reader sees it. */
public enum PayState {
    IN,
    /** Somebody is employed for it that month, and no file has told its cost: « avant paie ». */
    AWAITED,
    /** Nobody who holds it was employed that month. */
    NONE_DUE,
    /** What pay costs is not this reader's to know, or its key was destroyed: « avant paie » as well. */
    HIDDEN;

    public boolean isBeforePay() {
        return this == AWAITED || this == HIDDEN;
    }
}
