package coop.alveole.domain.membership;

import java.time.LocalDate;

/** Where somebody stands, as decisions read it. */
sealed interface Standing {
    /** No CESA in force: a project holder, with or without a CAPE. */
    record Candidate() implements Standing {}

    /** Still an associate after a rupture that leaves the status (COOP-11), under no contract. */
    record AssociateWithoutContract(LocalDate since) implements Standing {
        @Override
        public Standing signingCesaOn(LocalDate day, LocalDate by) {
            return new Associate(day, since);
        }
    }

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
        public Standing signedInsteadOn(LocalDate day, LocalDate by) {
            return new Salaried(day, by);
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
        public Standing signedInsteadOn(LocalDate day, LocalDate by) {
            return new Associate(day, since);
        }

        @Override
        public Standing afterCesa(CesaEnd cause) {
            return cause.leavesAssociate() ? new AssociateWithoutContract(since) : new Candidate();
        }

        @Override
        public boolean keeps(LocalDate by) {
            return !since.isAfter(by);
        }
    }

    /** Once the CESA has ended for that cause. */
    default Standing afterCesa(CesaEnd cause) {
        return new Candidate();
    }

    default Standing signingCesaOn(LocalDate day, LocalDate associateBy) {
        return new Salaried(day, associateBy);
    }

    /** The CESA in force was signed on another day than recorded. */
    default Standing signedInsteadOn(LocalDate day, LocalDate associateBy) {
        return this;
    }

    default Standing dueBy(LocalDate associateBy) {
        return this;
    }

    default Standing admittedOn(LocalDate day) {
        return this;
    }
}
