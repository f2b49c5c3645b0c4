package coop.alveole.domain.membership.integration;

/** Why somebody does not enter (motif de non-admission). */
public enum DeclineReason {
    /** Of their own will. */
    WITHDREW,
    /** The project cannot be carried by the cooperative: regulated, or not insured. */
    ACTIVITY_NOT_POSSIBLE,
    PROJECT_NOT_RIPE,
    /** Nothing was heard of them any more. */
    NO_NEWS,
    ANOTHER_REASON
}
