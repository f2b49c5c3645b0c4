package coop.alveole.query.billing.paper;

/** Which paper of a sale it is: devis, facture, acompte, situation, solde, avoir. */
public enum SaleKind {
    QUOTE("Devis"),
    INVOICE("Facture"),
    DEPOSIT_INVOICE("Facture d'acompte"),
    PROGRESS_INVOICE("Facture de situation"),
    BALANCE_INVOICE("Facture de solde"),
    CREDIT_NOTE("Avoir");

    private final String title;

    SaleKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** A quote is no invoice: it leaves as a PDF alone. */
    public boolean isInvoice() {
        return this != QUOTE;
    }
}
