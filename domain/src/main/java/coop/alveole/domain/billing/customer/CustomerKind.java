package coop.alveole.domain.billing.customer;

/** What a customer is, and so whether its name is public: registers tell of the first two. */
public enum CustomerKind {
    COMPANY,
    PUBLIC_BODY,
    PRIVATE
}
