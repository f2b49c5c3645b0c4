package coop.alveole.query.billing.matching;

/** What a movement and an invoice have in common. */
public enum Reason {
    /** The number of the invoice stands in the label. */
    NUMBER,
    /** The amount is what is due. */
    AMOUNT,
    /** The amount is all that this customer owes. */
    ALL_DUE,
    /** The name of the customer stands in the label. */
    NAME,
    /** It came within a fortnight of the day it was due. */
    DAY
}
