package coop.alveole.domain.membership.association;

import static coop.alveole.domain.shared.DeadlineKind.ASSOCIATION;

import coop.alveole.domain.membership.association.AssociationEvent.*;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.DeadlineChange.*;
import java.util.stream.Stream;

/** What each event of an association says of its deadlines: only shares end the wait, an election does not. */
public final class AssociationDeadlines {
    private AssociationDeadlines() {}

    public static Stream<DeadlineChange> of(AssociationEvent event) {
        return switch (event) {
            case AssociateAdmitted e -> Stream.of(new Met(e.membershipId(), ASSOCIATION, e.admittedOn()));
            case AssociationEnded e ->
                Stream.of(new Ended(e.membershipId(), ASSOCIATION, e.lastDay().plusDays(1), OnceMet.COUNTS));
            case CandidacySubmitted _,
                    CandidacyWithdrawn _,
                    AdmissionRefused _,
                    AssociateElected _,
                    ElectionLapsed _,
                    SharesSubscribed _ -> Stream.of();
        };
    }
}
