package coop.alveole.domain.billing.invoice;

/** What an invoice is; a credit note takes back what another says. */
public enum InvoiceKind {
    INVOICE,
    DEPOSIT,
    PROGRESS,
    BALANCE,
    CREDIT_NOTE;

    public boolean takesBack() {
        return this == CREDIT_NOTE;
    }
}
