package coop.alveole.domain.billing.invoice;

/** What an invoice is; a credit note takes back what another says. */
public enum InvoiceKind {
    INVOICE,
    DEPOSIT,
    PROGRESS,
    BALANCE,
    CREDIT_NOTE;

    /** Asked for before the sale is over. */
    boolean isAPart() {
        return this == DEPOSIT || this == PROGRESS;
    }

    /** A part is of one quote; an invoice of all of it may be; a credit note names an invoice instead. */
    boolean mayBeOf(int quotes) {
        return switch (this) {
            case DEPOSIT, PROGRESS, BALANCE -> quotes == 1;
            case INVOICE -> quotes <= 1;
            case CREDIT_NOTE -> quotes == 0;
        };
    }

    public boolean takesBack() {
        return this == CREDIT_NOTE;
    }
}
