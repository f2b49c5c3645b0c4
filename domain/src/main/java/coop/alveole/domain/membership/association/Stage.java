package coop.alveole.domain.membership.association;

import coop.alveole.domain.shared.AssemblyId;
import java.time.LocalDate;

/** How far somebody has come towards being an associate, as decisions read it. */
sealed interface Stage {
    /** Not on the way; {@code until} is the last day of an association before. */
    record Outside(LocalDate until) implements Stage {}

    record Candidate(LocalDate appliedOn, LocalDate until) implements Stage {}

    record Elected(AssemblyId assemblyId, LocalDate electedOn, LocalDate until) implements Stage {}

    record Associate(LocalDate since) implements Stage {
        @Override
        public LocalDate until() {
            throw new IllegalStateException("an associate has no last day");
        }
    }

    /** The last day of an association before; the beginning of time for whoever never was an associate. */
    LocalDate until();
}
