package coop.alveole.domain.deadline;

/** What the house proposes that a person do; it never does it by itself (H29). */
public enum ProposedStep {
    /** To tell the person, sixty days before the last day to act. */
    INTERVIEW,
    /** To write to the person, on the last day to act. */
    LETTER,
    /** To confirm that the law has ended the contract, the day after the last one (CAE-03). */
    CONFIRM_END
}
