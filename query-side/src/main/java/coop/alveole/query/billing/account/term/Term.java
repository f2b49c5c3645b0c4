package coop.alveole.query.billing.account.term;

/** A term of the account of an activity (CAE-09, REM-01), in the order in which it is said. */
public enum Term {
    COLLECTED,
    /** Of what was collected and, for goods or on debits, of what was invoiced. */
    VAT,
    CONTRIBUTION,
    /** Those of the ledger, and what was bought for a sale and approved. */
    DIRECT_CHARGES,
    /** What other activities of the house owe it, less what it owes them. */
    INTERNAL,
    PAY,
    SET_ASIDE
}
