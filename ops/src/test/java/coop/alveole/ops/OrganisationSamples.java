package coop.alveole.ops;

import coop.alveole.domain.membership.organisation.OrganisationEvent.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.Siren;
import java.time.LocalDate;
import java.util.List;

/** One instance of each event about a legal person. */
final class OrganisationSamples {
    private static final MembershipId RUCHE = new MembershipId("membership-00000000-0000-4000-8000-000000000007");
    private static final LocalDate DAY = LocalDate.of(2024, 2, 29);
    private static final Siren SIREN = Siren.of("732829320");

    static final List<Object> ALL = List.of(
            new OrganisationRegistered(RUCHE, new Label("La Ruche"), SIREN, new Label("Tours"), DAY),
            new OrganisationRenamed(RUCHE, new Label("La Ruche d'or"), DAY),
            new SirenCorrected(RUCHE, SIREN, Siren.of("123456782"), DAY),
            new RepresentativeAppointed(RUCHE, new PersonId("person-00000000-0000-4000-8000-000000000003"), DAY));

    private OrganisationSamples() {}
}
