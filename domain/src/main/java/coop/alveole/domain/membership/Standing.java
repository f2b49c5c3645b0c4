package coop.alveole.domain.membership;

import java.time.LocalDate;

/** Whether a CESA is in force, as decisions read it; who is an associate is the association's to say. */
sealed interface Standing {
    /** A project holder with or without a CAPE, a supporter, somebody whose CESA ended. */
    record NoCesa() implements Standing {}

    /** It has no end of its own. */
    record UnderCesa(LocalDate signedOn, LocalDate associateBy) implements Standing {
        @Override
        public Standing signedInsteadOn(LocalDate day, LocalDate by) {
            return new UnderCesa(day, by);
        }

        @Override
        public Standing dueBy(LocalDate by) {
            return new UnderCesa(signedOn, by);
        }
    }

    /** The CESA in force was signed on another day than recorded. */
    default Standing signedInsteadOn(LocalDate day, LocalDate associateBy) {
        return this;
    }

    default Standing dueBy(LocalDate associateBy) {
        return this;
    }
}
