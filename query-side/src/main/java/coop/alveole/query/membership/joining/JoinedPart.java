package coop.alveole.query.membership.joining;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.Joins.Join;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.parts.Action;
import coop.alveole.query.membership.parts.Action.Field;
import coop.alveole.query.membership.parts.Action.Fixed;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.PartOrder;
import coop.alveole.query.people.Directory;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** First on a file: that it is joined to another one, or which others are joined to it, each with the way to its page. */
@Component
@Order(PartOrder.JOINED_FILES)
class JoinedPart implements FilePart {
    private static final List<String> HEADERS = List.of("joining.file", "joining.since");

    private final Documents<MemberFile> members;
    private final AsKnown asKnown;
    private final Directory directory;
    private final MessageSource messages;

    JoinedPart(Documents<MemberFile> members, AsKnown asKnown, Directory directory, MessageSource messages) {
        this.members = members;
        this.asKnown = asKnown;
        this.directory = directory;
        this.messages = messages;
    }

    @Override
    public boolean isOfPeopleAlone() {
        return true;
    }

    @Override
    public Optional<Part> of(MembershipId id, Reading reading, Locale reader) {
        var file = asKnown.find(members, new MemberFiles(), id.value(), reading);
        var aside = file.flatMap(member -> member.asideOn(reading.asOf()));
        if (aside.isPresent()) return aside.map(join -> aside(join, reading, reader));
        return file.map(member -> member.joinedOn(reading.asOf()))
                .filter(joins -> !joins.isEmpty())
                .map(joins -> kept(id, joins, reading));
    }

    private Part aside(Join join, Reading reading, Locale reader) {
        var said = messages.getMessage(
                "joining.into", new Object[] {name(join, reading), French.day(join.from())}, reader);
        return Part.named("joined-files").remarks(List.of(said)).table(table("joining.kept", List.of(join), reading));
    }

    private Part kept(MembershipId id, List<Join> joins, Reading reading) {
        boolean may = reading.viewer().may(Access.JOIN_FILES, id.personId());
        return Part.named("joined-files")
                .table(table("joining.others", joins, reading))
                .actions(may ? joins.stream().map(join -> part(id, join)).toList() : List.of());
    }

    private static Action part(MembershipId id, Join join) {
        return new Action(
                "part-files",
                "/api/v1/memberships/" + id + "/part-files",
                List.of(new Fixed("joined", join.other().value())),
                List.of(Field.day("partedOn")));
    }

    private Table table(String name, List<Join> joins, Reading reading) {
        return Table.of(
                name,
                HEADERS,
                joins,
                join -> List.of(name(join, reading), French.day(join.from())),
                join -> "/members/" + join.other());
    }

    private String name(Join join, Reading reading) {
        return directory.nameOf(join.other().personId(), reading);
    }
}
