package coop.alveole.domain.billing.opening;

/** What is compared with the software of before: a number of invoices, else cents. */
public enum Figure {
    OPEN_INVOICES,
    STILL_DUE,
    BALANCE,
    TURNOVER
}
