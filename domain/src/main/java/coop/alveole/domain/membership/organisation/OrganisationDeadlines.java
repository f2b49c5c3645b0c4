package coop.alveole.domain.membership.organisation;

import static coop.alveole.domain.shared.DeadlineKind.RETENTION;
import static coop.alveole.domain.shared.DeadlineKind.RETENTION_OF_CARE;

import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.shared.deadline.DeadlineChange;
import coop.alveole.domain.shared.deadline.DeadlineChange.Met;
import java.util.stream.Stream;

/** Of a legal person nothing is held that would have to be erased: nobody ever waits for it, not even after its exit. */
final class OrganisationDeadlines {
    private OrganisationDeadlines() {}

    static Stream<DeadlineChange> of(OrganisationEvent event) {
        return switch (event) {
            case OrganisationRegistered e ->
                Stream.of(RETENTION, RETENTION_OF_CARE).map(kind -> new Met(e.membershipId(), kind, e.registeredOn()));
            case OrganisationRenamed _, SirenCorrected _, RepresentativeAppointed _ -> Stream.of();
        };
    }
}
