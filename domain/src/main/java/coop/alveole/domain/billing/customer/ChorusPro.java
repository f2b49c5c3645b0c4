package coop.alveole.domain.billing.customer;

import coop.alveole.domain.shared.Label;
import org.jspecify.annotations.Nullable;

/** What a public body asks on its invoices (Chorus Pro): its service code, and the commitment number of each order. */
public record ChorusPro(@Nullable Label serviceCode, Commitment commitment) {
    /** Whether an order has to tell its commitment number (numéro d'engagement). */
    public enum Commitment {
        ASKED,
        NOT_ASKED
    }
}
