package coop.alveole.domain.shared;

/** How somebody leaves (sortie): it says how the contract under way ends, where there is one. */
public enum ExitKind {
    RESIGNATION,
    MUTUAL_AGREEMENT,
    TRIAL_PERIOD,
    DISMISSAL,
    RETIREMENT,
    ECONOMIC_DISMISSAL,
    UNFITNESS,
    DEATH,
    /** The law ended the CESA on the last day to become an associate (CAE-03). */
    NON_ASSOCIATION,
    /** A CAPE, or a project, that goes on to no CESA. */
    END_OF_CAPE,
    /** Somebody without a contract gives up, or an associate without contract takes their shares back. */
    WITHDRAWAL,
    /** By the assembly, of an associate without contract (COOP-12). */
    EXCLUSION;

    /** How an associate without a contract leaves, as a legal person always does. */
    public boolean isWithoutContract() {
        return this == WITHDRAWAL || this == EXCLUSION;
    }
}
