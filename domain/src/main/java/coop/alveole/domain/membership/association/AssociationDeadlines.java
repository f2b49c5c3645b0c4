package coop.alveole.domain.membership.association;

import static coop.alveole.domain.shared.DeadlineKind.*;

import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.DeadlineChange.*;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * What each event of an association says of its deadlines: only shares end the wait of the three years, an election does
 * not; whatever an assembly decides ends that of a candidacy, and so does whoever withdraws it.
 */
public final class AssociationDeadlines {
    private AssociationDeadlines() {}

    public static Stream<DeadlineChange> of(AssociationEvent event) {
        var id = event.membershipId();
        return switch (event) {
            case CandidacySubmitted e -> ruling(id, e.appliedOn(), e.ruling());
            case CandidateEmployed e -> Stream.of(vote(id, e.from(), e.ruledFrom()));
            case CandidacyWithdrawn e -> Stream.of(ruled(id, e.withdrawnOn()));
            case AdmissionRefused e -> Stream.of(ruled(id, e.refusedOn()));
            case AssociateElected e -> Stream.of(ruled(id, e.electedOn()));
            case AssociateAdmitted e -> admitted(id, e.admittedOn());
            case PastAdmissionRecorded e -> admitted(id, e.admittedOn());
            case AssociationEnded e ->
                Stream.of(new Ended(id, ASSOCIATION, e.lastDay().plusDays(1), OnceMet.COUNTS));
            case ElectionLapsed _, SharesSubscribed _ -> Stream.of();
        };
    }

    private static Stream<DeadlineChange> admitted(MembershipId id, LocalDate day) {
        return Stream.of(new Met(id, ASSOCIATION, day), new Met(id, RETENTION_OF_CANDIDATE, day), ruled(id, day));
    }

    /** An assembly that owes nothing yet to whoever is not employed here is waited for by no line. */
    private static Stream<DeadlineChange> ruling(MembershipId id, LocalDate appliedOn, Ruling ruling) {
        return switch (ruling) {
            case Ruling.Due(var day) -> Stream.of(vote(id, appliedOn, day));
            case Ruling.Free _ -> Stream.of();
        };
    }

    private static DeadlineChange vote(MembershipId id, LocalDate from, LocalDate day) {
        return new Opened(id, ADMISSION_VOTE, from, day, day, OnceMet.COUNTS);
    }

    private static DeadlineChange ruled(MembershipId id, LocalDate day) {
        return new Ended(id, ADMISSION_VOTE, day, OnceMet.COUNTS);
    }
}
