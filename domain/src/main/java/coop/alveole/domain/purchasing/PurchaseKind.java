package coop.alveole.domain.purchasing;

/** Why a purchase may leave the base of the contribution. */
public enum PurchaseKind {
    /** H3: somebody else did a part of the sale. */
    SUBCONTRACTING,
    /** H4: goods bought for the sale, above the threshold of the house. */
    LARGE_PURCHASE
}
