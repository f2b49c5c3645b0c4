package coop.alveole.query.divergence;

import coop.alveole.domain.divergence.Told;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;

/** One thing still to be chosen; words that no list shows are masked on both sides, and what no command corrects cannot be taken. */
record DivergenceView(
        String personId,
        Told.Subject subject,
        LocalDate foundOn,
        Words here,
        Words there,
        boolean canBeTaken,
        String membershipId) {
    String cursor() {
        return foundOn + "_" + personId + "_" + subject;
    }
}
