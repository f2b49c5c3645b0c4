package coop.alveole.domain.membership;

import java.time.LocalDate;

/** Where somebody stands, as decisions read it. */
sealed interface Standing {
    /** No CESA in force: a project holder, with or without a CAPE. */
    record Candidate() implements Standing {}

    /** A CESA is in force; it has no end of its own. */
    sealed interface UnderCesa extends Standing {
        LocalDate signedOn();

        /** Whether this standing keeps the rule of the three years, were that the last day. */
        boolean keeps(LocalDate associateBy);
    }

    /** Not yet an associate (entrepreneur·e salarié·e). */
    record Salaried(LocalDate signedOn, LocalDate associateBy) implements UnderCesa {
        @Override
        public boolean keeps(LocalDate by) {
            return by.isAfter(signedOn);
        }

        @Override
        public Standing dueBy(LocalDate by) {
            return new Salaried(signedOn, by);
        }

        @Override
        public Standing admittedOn(LocalDate day) {
            return new Associate(signedOn, day);
        }
    }

    record Associate(LocalDate signedOn, LocalDate since) implements UnderCesa {
        @Override
        public boolean keeps(LocalDate by) {
            return !since.isAfter(by);
        }
    }

    default Standing dueBy(LocalDate associateBy) {
        return this;
    }

    default Standing admittedOn(LocalDate day) {
        return this;
    }
}
