package coop.alveole.domain.billing.quote;

/** Which part of a quote is invoiced: before the work, as it goes on, or all that is left. */
public enum PartKind {
    DEPOSIT,
    PROGRESS,
    BALANCE
}
