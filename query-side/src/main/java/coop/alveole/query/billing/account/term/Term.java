package coop.alveole.query.billing.account.term;

/** A term of the account of an activity (CAE-09, REM-01), in the order in which it is said. */
public enum Term {
    COLLECTED,
    /** Of what was collected and, for goods or on debits, of what was invoiced. */
    VAT,
    CONTRIBUTION,
    /** Those of the ledger, and what was bought for a sale and approved. */
    DIRECT_CHARGES,
    PAY,
    SET_ASIDE
}
