package coop.alveole.domain.contribution;

/** What a line of the ledger comes from. */
public enum LineKind {
    SALE,
    CREDIT_NOTE,
    /** H3: what somebody else did of a sale leaves the base. */
    SUBCONTRACTING,
    /** H4: so does a purchase attached to a sale, above a threshold. */
    LARGE_PURCHASE,
    /** H24: what will not be paid. */
    BAD_DEBT,
    /** H25: what the activity did for another one of the house, which lowers its own base by as much. */
    INTERNAL_MADE,
    INTERNAL_RECEIVED,
    /** H6: for a month under a CAPE without an invoice. */
    MINIMUM_FEE,
    /** Beside the contribution (row 107). */
    DIRECT_CHARGE;

    /** Whether the turnover it tells of is taken off the base. */
    boolean lowersTheBase() {
        return switch (this) {
            case CREDIT_NOTE, SUBCONTRACTING, LARGE_PURCHASE, BAD_DEBT, INTERNAL_RECEIVED -> true;
            case SALE, INTERNAL_MADE, MINIMUM_FEE, DIRECT_CHARGE -> false;
        };
    }
}
