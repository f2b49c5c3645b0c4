package coop.alveole.query.membership.organisation;

import static coop.alveole.query.membership.parts.Action.Field.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.organisation.OrganisationFile;
import coop.alveole.projection.membership.organisation.OrganisationFile.Represented;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.people.Directory;
import coop.alveole.query.people.Organisations;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** On the file of a legal person: who has represented it, and what may be recorded about it. */
@Component
@Order(OrganisationPart.FIRST)
class OrganisationPart implements FilePart {
    static final int FIRST = 5;

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
                .map(file -> new Part(
                        "organisation", List.of(), List.of(), List.of(table(file, reading)), actions(id, reading)));
    }

    /** Each until the day before the next one. */
    private Table table(OrganisationFile file, Reading reading) {
        var lines = file.representativesUpTo(reading.asOf());
        var rows = IntStream.range(0, lines.size())
                .mapToObj(at -> row(lines, at, reading))
                .toList();
        var pages =
                lines.stream().map(line -> "/people/" + line.representative()).toList();
        return new Table(
                "organisation.representatives",
                List.of("organisation.representative", "member.from", "member.to"),
                rows,
                pages);
    }

    private List<String> row(List<Represented> lines, int at, Reading reading) {
        var line = lines.get(at);
        var until = at + 1 < lines.size() ? French.day(lines.get(at + 1).from().minusDays(1)) : "";
        return List.of(directory.nameOf(line.representative(), reading), French.day(line.from()), until);
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
