package coop.alveole.domain.billing.payment;

/** How money came (mode de règlement); cheques and cash wait for a deposit slip. */
public enum PaymentMeans {
    TRANSFER,
    CARD,
    CHEQUE,
    CASH,
    DIRECT_DEBIT;

    /** What is handed to the bank on a slip. */
    public boolean isDeposited() {
        return this == CHEQUE || this == CASH;
    }
}
