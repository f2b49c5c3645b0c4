package coop.alveole.domain.billing.invoice;

/** In what quality somebody validates an invoice: nobody but a delegated holder may do so for what they wrote. */
public enum Validator {
    TEAM,
    /** Of the activity that sells, to which the house has delegated the validation of its own invoices. */
    DELEGATED_HOLDER,
    /** Of the activity that sells, without that. */
    HOLDER
}
