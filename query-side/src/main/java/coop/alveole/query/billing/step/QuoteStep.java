package coop.alveole.query.billing.step;

import coop.alveole.projection.billing.quote.QuoteFile.State;

/** Where a quote stands on the way from its first words to its invoices (étape), in order. */
public enum QuoteStep {
    DRAFT,
    SUBMITTED,
    APPROVED,
    SENT,
    SIGNED,
    INVOICED,
    CLOSED;

    public static QuoteStep of(State state) {
        return switch (state) {
            case DRAFT, RETURNED -> DRAFT;
            case SUBMITTED -> SUBMITTED;
            case APPROVED -> APPROVED;
            case SENT -> SENT;
            case SIGNED -> SIGNED;
            case INVOICED -> INVOICED;
            case EXPIRED, DECLINED, DISCARDED -> CLOSED;
        };
    }

    /** Several states stand there: each card says its own. */
    public boolean isOfSeveral() {
        return this == DRAFT || this == CLOSED;
    }

    /** It waits for somebody, and its validity runs. */
    public boolean isPressing() {
        return this == SUBMITTED || this == APPROVED || this == SENT;
    }
}
