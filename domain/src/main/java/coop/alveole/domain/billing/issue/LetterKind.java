package coop.alveole.domain.billing.issue;

/** What is written to a customer about one invoice. */
public enum LetterKind {
    /** The invoice itself, with its file. */
    INVOICE,
    REMINDER,
    /** Mise en demeure. */
    FORMAL_NOTICE
}
