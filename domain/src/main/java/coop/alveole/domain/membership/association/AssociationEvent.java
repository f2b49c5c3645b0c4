package coop.alveole.domain.membership.association;

import coop.alveole.domain.membership.MembershipFact;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.membership.flag.FlagChange;
import coop.alveole.domain.membership.flag.SaysFlags;
import coop.alveole.domain.shared.AssemblyId;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.SaysDeadlines;
import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.serialization.Revision;

/** What happened to the association of one member: only an admission, of today or of the past, ends the
 * wait of the three years. */
public sealed interface AssociationEvent extends MembershipFact, SaysDeadlines, SaysFlags {

    @Override
    default Stream<DeadlineChange> deadlines(LocalDate recordedOn) {
        return AssociationDeadlines.of(this);
    }

    /** What is decided here breaks nothing; an admission of the past may have. */
    @Override
    default Stream<FlagChange> flags() {
        return this instanceof PastAdmissionRecorded e
                ? Stream.of(FlagChange.ofAdmission(e.admittedOn(), e.admittedOn(), e.broken()))
                : Stream.of();
    }

    @Revision("1")
    record CandidacySubmitted(MembershipId membershipId, LocalDate appliedOn, Ruling ruling)
            implements AssociationEvent {
        @Override
        public LocalDate effectiveOn() {
            return appliedOn;
        }
    }

    /** A candidate is employed here too, both from that day on: an assembly that owed nothing has to rule (COOP-08). */
    @Revision("1")
    record CandidateEmployed(MembershipId membershipId, LocalDate appliedOn, LocalDate from, LocalDate ruledFrom)
            implements AssociationEvent {
        @Override
        public LocalDate effectiveOn() {
            return from;
        }
    }

    @Revision("1")
    record CandidacyWithdrawn(MembershipId membershipId, LocalDate withdrawnOn) implements AssociationEvent {
        @Override
        public LocalDate effectiveOn() {
            return withdrawnOn;
        }
    }

    /** Not admitted for now: a candidacy is possible again every year (COOP-08). */
    @Revision("1")
    record AdmissionRefused(MembershipId membershipId, AssemblyId assemblyId, LocalDate refusedOn)
            implements AssociationEvent {
        @Override
        public LocalDate effectiveOn() {
            return refusedOn;
        }
    }

    /** Elected, with shares to subscribe: not an associate yet. */
    @Revision("1")
    record AssociateElected(MembershipId membershipId, AssemblyId assemblyId, LocalDate electedOn)
            implements AssociationEvent {
        @Override
        public LocalDate effectiveOn() {
            return electedOn;
        }
    }

    /** The contract under which somebody was elected ended before any share was subscribed. */
    @Revision("1")
    record ElectionLapsed(MembershipId membershipId, LocalDate lastDay) implements AssociationEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }

    @Revision("1")
    record SharesSubscribed(MembershipId membershipId, LocalDate subscribedOn, int shares, Money amount)
            implements AssociationEvent {
        @Override
        public LocalDate effectiveOn() {
            return subscribedOn;
        }
    }

    /** Elected by that assembly and shares subscribed: an associate from that day, the later of the two. */
    @Revision("1")
    record AssociateAdmitted(MembershipId membershipId, AssemblyId assemblyId, LocalDate admittedOn)
            implements AssociationEvent {
        @Override
        public LocalDate effectiveOn() {
            return admittedOn;
        }
    }

    /** Taken over from the past: an associate from that day; which assembly elected, and the shares, are not known. */
    @Revision("1")
    record PastAdmissionRecorded(MembershipId membershipId, LocalDate admittedOn, List<MembershipRule> broken)
            implements AssociationEvent {
        @Override
        public LocalDate effectiveOn() {
            return admittedOn;
        }
    }

    /** {@code lastDay} is the last one as an associate, included. */
    @Revision("1")
    record AssociationEnded(MembershipId membershipId, LocalDate lastDay, AssociationEnd cause)
            implements AssociationEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }

    /** What ends the status of an associate. */
    enum AssociationEnd {
        /** The rupture of the contract (COOP-11: loi 78-763 art. 10). */
        CONTRACT_ENDED,
        /** Leaving the cooperative altogether. */
        EXIT
    }
}
