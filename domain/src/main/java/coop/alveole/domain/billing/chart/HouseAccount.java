package coop.alveole.domain.billing.chart;

/** What the house has one code for: the default is that of the French plan comptable. */
public enum HouseAccount {
    /** The general account of all customers (clients). */
    CUSTOMERS("411000"),
    /** Reductions on a whole document (rabais, remises et ristournes accordés). */
    DISCOUNTS("709000"),
    BAD_DEBTS("654000"),
    /** What an activity contributes and the pooled services receive: analytic only (ACC-05). */
    CONTRIBUTION("628000"),
    DIRECT_CHARGES("628100"),
    /** VAT of services that waits for their payment (TVA collectée en attente). */
    WAITING_TAX("445740"),
    SUBCONTRACTING("611000"),
    /** What was bought for one sale (achats rattachés à une vente). */
    PURCHASES("607000"),
    /** A purchase without its invoice and its VAT, which the accountant enters (fournisseurs, factures non parvenues). */
    UNINVOICED_SUPPLIERS("408100"),
    /** Its counterpart. */
    TRANSFER("580000"),
    /** The analytic code of the pooled services (services mutualisés). */
    POOLED_SERVICES("COOP"),
    /** What the number of an auxiliary account begins with. */
    CUSTOMER_PREFIX("C"),
    /** What the number of an analytic code begins with. */
    ACTIVITY_PREFIX("A");

    private final String byDefault;

    HouseAccount(String byDefault) {
        this.byDefault = byDefault;
    }

    String byDefault() {
        return byDefault;
    }

    boolean isGeneral() {
        return switch (this) {
            case CUSTOMERS,
                    DISCOUNTS,
                    BAD_DEBTS,
                    CONTRIBUTION,
                    DIRECT_CHARGES,
                    WAITING_TAX,
                    SUBCONTRACTING,
                    PURCHASES,
                    UNINVOICED_SUPPLIERS,
                    TRANSFER -> true;
            case POOLED_SERVICES, CUSTOMER_PREFIX, ACTIVITY_PREFIX -> false;
        };
    }
}
