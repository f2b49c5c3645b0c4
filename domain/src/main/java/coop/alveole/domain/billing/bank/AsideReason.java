package coop.alveole.domain.billing.bank;

/** Why a line of the bank is no payment of a customer to record (motif de mise de côté). */
public enum AsideReason {
    /** It was recorded before the bank told it. */
    ALREADY_RECORDED,
    /** The total of a slip, whose payments are recorded one by one. */
    DEPOSIT_SLIP,
    /** From one account of the house to another. */
    BETWEEN_OUR_ACCOUNTS,
    /** A grant, a loan, an interest. */
    NOT_A_SALE,
    /** What left the account. */
    MONEY_OUT
}
