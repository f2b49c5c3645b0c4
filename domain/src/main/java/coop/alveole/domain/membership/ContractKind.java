package coop.alveole.domain.membership;

/** The contracts that count for the three years: "le CAPE ou tout autre contrat" (CAE-03, CAE-04). */
public enum ContractKind {
    CAPE,
    CESA,
    /** A common-law contract, CDI or CDD (CAE-18). */
    EMPLOYMENT
}
