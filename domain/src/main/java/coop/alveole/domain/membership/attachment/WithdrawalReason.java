package coop.alveole.domain.membership.attachment;

/** Why an attachment is shown no more. */
public enum WithdrawalReason {
    /** A newer one takes its place. */
    REPLACED,
    /** It was not the right file, or not the right person. */
    WRONG_FILE,
    NO_LONGER_NEEDED
}
