package coop.alveole.domain.membership.organisation;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked about a legal person; {@code holder} is the member that bears the SIREN on record, if there is one. */
public sealed interface OrganisationCommand {
    @TargetAggregateIdentifier
    MembershipId membershipId();

    record RegisterOrganisation(
            MembershipId membershipId,
            Label name,
            Siren siren,
            Optional<MembershipId> holder,
            Label territory,
            Representative representative,
            LocalDate registeredOn)
            implements OrganisationCommand {}

    record RenameOrganisation(MembershipId membershipId, Label name, LocalDate renamedOn)
            implements OrganisationCommand {}

    /** A company keeps its SIREN: only what was typed can have been wrong. */
    record CorrectSiren(MembershipId membershipId, Siren siren, Optional<MembershipId> holder)
            implements OrganisationCommand {}

    /** From that day on, in the place of whoever represented it. */
    record AppointRepresentative(MembershipId membershipId, Representative representative, LocalDate appointedOn)
            implements OrganisationCommand {}
}
