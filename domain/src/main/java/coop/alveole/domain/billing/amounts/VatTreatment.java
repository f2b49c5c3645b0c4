package coop.alveole.domain.billing.amounts;

/** Whether VAT is due on a line and, where none is, why (ACC-06, INV-01 12° and 13°). */
public enum VatTreatment {
    TAXED,
    /** Continuing training by a declared body. */
    TRAINING_EXEMPT,
    /** The cooperative is under the small-business exemption (franchise en base). */
    FRANCHISE,
    /** Subcontracted building works: the customer owes the VAT (autoliquidation). */
    BUILDING_REVERSE_CHARGE,
    /** Services to a business of another member state. */
    EU_SERVICES_REVERSE_CHARGE,
    EU_GOODS,
    EXPORT,
    /** Outside the scope of the French VAT. */
    OUT_OF_SCOPE
}
