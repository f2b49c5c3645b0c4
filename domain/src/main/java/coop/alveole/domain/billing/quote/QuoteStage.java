package coop.alveole.domain.billing.quote;

import coop.alveole.domain.billing.quote.QuoteEvent.*;

/** Where the latest revision of a quote stands; that it has expired is told by the day alone. */
public enum QuoteStage {
    DRAFT,
    SUBMITTED,
    /** To its writer, with a comment. */
    RETURNED,
    APPROVED,
    SENT,
    SIGNED,
    DECLINED,
    DISCARDED;

    public QuoteStage after(QuoteEvent event) {
        return switch (event) {
            case QuoteDrafted _ -> DRAFT;
            case QuoteRevised _ -> isApproved() ? DRAFT : this;
            case QuoteDiscarded _ -> DISCARDED;
            case QuoteSubmitted _ -> SUBMITTED;
            case QuoteReturned _ -> RETURNED;
            case QuoteApproved _ -> APPROVED;
            case QuoteSent _ -> SENT;
            case QuoteSigned _ -> SIGNED;
            case QuoteDeclined _ -> DECLINED;
            case QuoteInvoiced _, QuoteGivenBack _ -> this;
        };
    }

    /** What was approved is not changed: the next words are another revision. */
    boolean isApproved() {
        return this == APPROVED || this == SENT || this == DECLINED;
    }

    boolean isWritten() {
        return this == DRAFT || this == RETURNED;
    }
}
