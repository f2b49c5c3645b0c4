package coop.alveole.domain.housedocument;

/** What a paper of the cooperative is, in the order in which it is asked for. */
public enum HouseDocumentKind {
    /** Extract of the register of companies. */
    KBIS,
    STATUTES,
    /** Professional liability insurance (RCP). */
    LIABILITY_INSURANCE,
    /** Ten-year insurance of building works (décennale). */
    TEN_YEAR_INSURANCE,
    /** Social contributions are paid (attestation de vigilance). */
    URSSAF_CERTIFICATE,
    /** Taxes are paid (attestation de régularité fiscale). */
    TAX_CERTIFICATE,
    /** RIB. */
    BANK_DETAILS,
    /** Number under which training is declared (NDA). */
    TRAINING_NUMBER,
    QUALIOPI,
    INTERNAL_RULES,
    OTHER
}
