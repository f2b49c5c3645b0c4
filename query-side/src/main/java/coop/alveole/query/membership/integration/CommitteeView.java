package coop.alveole.query.membership.integration;

import coop.alveole.query.shared.Words;
import java.time.LocalDate;

/** Somebody who is to come to the next orientation committee of a territory, and since when they are expected. */
record CommitteeView(String membershipId, Words lastName, Words firstName, String territory, Why why, LocalDate since) {
    enum Why {
        /** A co-manager let them sign without one. */
        WAIVED,
        /** On the way to a first contract. */
        EXPECTED
    }
}
