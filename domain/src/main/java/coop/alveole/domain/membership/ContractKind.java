package coop.alveole.domain.membership;

/** The contracts that count for the three years: "le CAPE ou tout autre contrat" (CAE-03, CAE-04). */
public enum ContractKind {
    CAPE,
    CESA,
    /** A common-law contract, CDI or CDD, of an entrepreneur from before the CESA (CAE-18). */
    EMPLOYMENT,
    /** A common-law contract of the support team (équipe d'appui): it stands beside a CAPE or a CESA (ADR 0020). */
    SUPPORT_TEAM;

    /** Whether it leads in, by a committee and a diagnostic (H17); an employment contract does not. */
    public boolean isEntry() {
        return this == CAPE || this == CESA;
    }

    /** Whether somebody may be under both at once. */
    boolean standsBeside(ContractKind other) {
        return (this == SUPPORT_TEAM) != (other == SUPPORT_TEAM);
    }
}
