package coop.alveole.domain.shared;

/** What somebody waits for (échéance). Features name theirs here, so that one list holds them all (decisions 24). */
public enum DeadlineKind {
    /** To become an associate within the three years (CAE-03). */
    ASSOCIATION,
    /** The last day of a CAPE: to renew it, or to sign a CESA (CAPE-02). */
    CAPE_END,
    /** The last day of an employment contract that has one. */
    CONTRACT_END,
    /** The last day of the trial period of a CESA (CAE-02). */
    TRIAL_END,
    /** Two individual interviews in each year of a CESA (CAE-14). */
    INTERVIEWS
}
