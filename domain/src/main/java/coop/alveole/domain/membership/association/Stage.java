package coop.alveole.domain.membership.association;

import coop.alveole.domain.shared.AssemblyId;
import java.time.LocalDate;
import java.util.Optional;

/** How far somebody has come towards being an associate, as decisions read it. */
sealed interface Stage {
    /** Not on the way; {@code until} is the last day of an association before. */
    record Outside(LocalDate until) implements Stage {}

    record Candidate(LocalDate appliedOn, LocalDate until) implements Stage {
        @Override
        public Optional<LocalDate> pendingSince() {
            return Optional.of(appliedOn);
        }
    }

    record Elected(AssemblyId assemblyId, LocalDate electedOn, LocalDate until) implements Stage {
        @Override
        public LocalDate takenAwayFrom() {
            return electedOn;
        }

        @Override
        public Optional<LocalDate> pendingSince() {
            return Optional.of(electedOn);
        }

        @Override
        public Stage lapsingOn(LocalDate lastDay) {
            return new Lapsing(assemblyId, electedOn, lastDay, until);
        }
    }

    /** Elected, under a contract whose end is recorded: the shares may come until its last day, and no later. */
    record Lapsing(AssemblyId assemblyId, LocalDate electedOn, LocalDate lastDay, LocalDate until) implements Stage {
        @Override
        public Optional<LocalDate> pendingSince() {
            return Optional.of(electedOn);
        }
    }

    record Associate(LocalDate since) implements Stage {
        @Override
        public LocalDate takenAwayFrom() {
            return since;
        }

        @Override
        public Stage admittedInsteadOn(LocalDate day) {
            return new Associate(day);
        }

        @Override
        public LocalDate until() {
            throw new IllegalStateException("an associate has no last day");
        }
    }

    /** No shares came in time; who was not elected has nothing that lapses. */
    default Stage lapsingOn(LocalDate lastDay) {
        return new Outside(until());
    }

    /** An associate since another day than recorded. */
    default Stage admittedInsteadOn(LocalDate day) {
        return this;
    }

    /** Since when there is something that the end of a contract takes away. */
    default LocalDate takenAwayFrom() {
        return LocalDate.MIN;
    }

    /** Since when a vote, or a subscription, is waited for. */
    default Optional<LocalDate> pendingSince() {
        return Optional.empty();
    }

    /** The last day of an association before; the beginning of time for whoever never was an associate. */
    LocalDate until();
}
