package coop.alveole.query.membership;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.MembershipRule;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.query.evidence.HistoryLine;
import coop.alveole.query.evidence.Sentences;
import coop.alveole.query.membership.MemberPage.*;
import coop.alveole.query.membership.association.AssociationBox;
import coop.alveole.query.membership.association.AssociationQueries;
import coop.alveole.query.membership.parts.FilePart;
import coop.alveole.query.membership.parts.FilePart.Part;
import coop.alveole.query.membership.path.PathLine;
import coop.alveole.query.people.Names;
import coop.alveole.query.shared.Frame;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.SystemState;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of one file; somebody who has not joined yet has one too. */
@Component
class MemberPageMaker {

    private final MemberQueries queries;
    private final AssociationQueries associations;
    private final MemberHistory history;
    private final Names names;
    private final SystemState system;
    private final Sentences sentences;
    private final HouseWords house;
    private final PathLine path;
    private final List<FilePart> parts;

    MemberPageMaker(
            MemberQueries queries,
            AssociationQueries associations,
            MemberHistory history,
            Names names,
            SystemState system,
            Sentences sentences,
            HouseWords house,
            PathLine path,
            List<FilePart> parts) {
        this.queries = queries;
        this.associations = associations;
        this.history = history;
        this.names = names;
        this.system = system;
        this.sentences = sentences;
        this.house = house;
        this.path = path;
        this.parts = List.copyOf(parts);
    }

    Optional<MemberPage> page(MembershipId id, Frame frame, Reading reading, Locale reader) {
        var member = queries.member(id, reading);
        if (!reading.viewer().may(Access.READ_MEMBERS, id.personId())) return Optional.empty();
        var legal = queries.organisation(id, reading);
        if (legal.isPresent())
            return legal.map(file -> page(id, frame, member, Subject.of(file, reading), reading, reader));
        return queries.person(id, reading)
                .map(person -> page(id, frame, member, Subject.of(names.of(person, reading)), reading, reader));
    }

    private MemberPage page(
            MembershipId id,
            Frame frame,
            Optional<MemberView> member,
            Subject subject,
            Reading reading,
            Locale reader) {
        var association = associations.association(id, reading);
        return new MemberPage(
                frame,
                subject.name(),
                member.map(MemberView::standing).orElse(MemberView.CONTACT),
                member.filter(MemberView::isBesideInSupportTeam).isPresent(),
                subject.legalPerson(),
                member.map(MemberView::associateBy).map(French::day).orElse(null),
                member.map(MemberView::warnOn).map(French::day).orElse(null),
                house.act(member, reading, reader).orElse(null),
                member.map(MemberView::version).orElse(null),
                identity(member, subject),
                subject.legalPerson() ? null : path.of(id, reading, reader).orElse(null),
                member.stream()
                        .flatMap(view -> view.contracts().stream())
                        .map(MemberPageMaker::row)
                        .toList(),
                association
                        .flatMap(view -> AssociationBox.of(view, correctOn(id, isAside(member), frame, reading)))
                        .orElse(null),
                frame.past() || isAside(member) || (subject.legalPerson() && member.isEmpty())
                        ? List.of()
                        : Actions.of(id, member, association, reading),
                house.choices(reading, reader),
                parts(id, member, subject.legalPerson(), frame, reading, reader),
                history.ofFile(id, reading, reader).stream()
                        .map(line -> entry(line, reader))
                        .toList());
    }

    private static String correctOn(MembershipId id, boolean aside, Frame frame, Reading reading) {
        boolean may = !frame.past() && !aside && reading.viewer().may(Access.ADMIT_ASSOCIATE, id.personId());
        return may ? "/members/" + id + "/association/correct" : "";
    }

    private List<Part> parts(
            MembershipId id,
            Optional<MemberView> member,
            boolean legalPerson,
            Frame frame,
            Reading reading,
            Locale reader) {
        return parts.stream()
                .filter(each -> member.isPresent() || each.isOfContactsToo())
                .filter(each -> !legalPerson || !each.isOfPeopleAlone())
                .flatMap(each -> each.of(id, reading, reader).stream())
                .map(part -> frame.past() || isAside(member) ? part.readOnly() : part)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Joined to another file: everything is recorded there. */
    private static boolean isAside(Optional<MemberView> member) {
        return member.filter(view -> view.joinedInto() != null).isPresent();
    }

    private static List<Fact> identity(Optional<MemberView> member, Subject subject) {
        var territory = member.map(MemberView::territory).map(text -> new Fact("person.territory", text));
        return Stream.concat(subject.identity().stream(), territory.stream()).toList();
    }

    private static ContractRow row(MemberView.Contract contract) {
        return new ContractRow(
                contract.kind().name(),
                French.day(contract.from()),
                day(contract.until()),
                contract.broken().stream()
                        .map(MembershipRule::text)
                        .map(text -> text.title())
                        .collect(Collectors.joining(", ")),
                contract.cameFrom() != null);
    }

    private Entry entry(HistoryLine line, Locale reader) {
        return new Entry(
                line.sentence(),
                French.moment(line.recordedAt(), system.zone()),
                sentences.who(line.actor(), line.origin(), reader),
                line.actor(),
                line.reason(),
                line.position());
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : French.day(day);
    }
}
