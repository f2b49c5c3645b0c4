package coop.alveole.query.membership.organisation;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.organisation.OrganisationFile;
import coop.alveole.projection.membership.organisation.OrganisationFile.Mandate;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.people.Directory;
import coop.alveole.query.people.Organisations;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file of a legal person: who has represented it, and what may be recorded about it. */
@Component
@Order(PartOrder.ORGANISATION)
class OrganisationPart implements FilePart {
    private final Organisations organisations;
    private final Directory directory;

    OrganisationPart(Organisations organisations, Directory directory) {
        this.organisations = organisations;
        this.directory = directory;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        return organisations
                .find(id, reading)
                .map(file ->
                        Part.named("organisation").table(table(file, reading)).actions(actions(id, reading)));
    }

    private Table table(OrganisationFile file, Reading reading) {
        return Table.of(
                "organisation.representatives",
                List.of("organisation.representative", "member.from", "member.to"),
                file.mandatesUpTo(reading.asOf()),
                mandate -> row(directory.nameOf(mandate.representative(), reading), mandate),
                mandate -> "/people/" + mandate.representative());
    }

    static List<String> row(String name, Mandate mandate) {
        var until = mandate.until();
        return List.of(name, French.day(mandate.from()), until == null ? "" : French.day(until));
    }

    private List<Action> actions(MembershipId id, Reading reading) {
        if (!reading.viewer().may(Access.REGISTER_MEMBERSHIP, id.personId())) return List.of();
        var people = directory.people(reading).stream()
                .map(named -> new Option(named.id().value(), named.name()))
                .toList();
        return List.of(
                Action.of(id, "appoint-representative", pick("representative", people), day("appointedOn")),
                Action.of(id, "rename-organisation", text("name"), day("renamedOn")),
                Action.of(id, "correct-siren", text("siren")));
    }
}
