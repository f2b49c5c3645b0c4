package coop.alveole.domain.billing.issue;

/** What is written to a customer about one paper. */
public enum LetterKind {
    /** The invoice itself, with its file. */
    INVOICE,
    REMINDER,
    /** Mise en demeure. */
    FORMAL_NOTICE,
    /** The quote itself, with its file. */
    QUOTE;

    /** It is nothing without its file. */
    public boolean bringsThePaper() {
        return this == INVOICE || this == QUOTE;
    }
}
