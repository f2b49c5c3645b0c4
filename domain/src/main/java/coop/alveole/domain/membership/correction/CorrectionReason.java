package coop.alveole.domain.membership.correction;

/** Why a date of a contract is corrected. */
public enum CorrectionReason {
    TYPING_ERROR,
    /** A paper says otherwise. */
    DOCUMENT_FOUND,
    REPORTED_BY_THE_PERSON
}
