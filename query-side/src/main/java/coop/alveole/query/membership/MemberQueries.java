package coop.alveole.query.membership;

import static coop.alveole.domain.shared.PersonalField.FIRST_NAME;
import static coop.alveole.domain.shared.PersonalField.LAST_NAME;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.membership.ContractKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.membership.MemberFile.Line;
import coop.alveole.projection.membership.MemberFile.Standing;
import coop.alveole.projection.membership.MemberFiles;
import coop.alveole.projection.membership.organisation.OrganisationFile;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.people.PersonFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.people.Names;
import coop.alveole.query.people.Organisations;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.Folded;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What is asked about memberships: the list is resident and filtered in memory, one file is read by its key. */
@Component
class MemberQueries {
    /** Null is no criterion; words are compared without case. */
    record Filter(
            @Nullable String name,
            @Nullable String territory,
            @Nullable String standing) {}

    private final Documents<MemberFile> members;
    private final Documents<PersonFile> people;
    private final Resident<MemberFile> residentMembers;
    private final Resident<PersonFile> residentPeople;
    private final AsKnown asKnown;
    private final Names names;
    private final Placements placements;
    private final Organisations organisations;

    MemberQueries(
            Documents<MemberFile> members,
            Resident<MemberFile> residentMembers,
            Documents<PersonFile> people,
            Resident<PersonFile> residentPeople,
            AsKnown asKnown,
            Names names,
            Placements placements,
            Organisations organisations) {
        this.members = members;
        this.people = people;
        this.residentMembers = residentMembers;
        this.residentPeople = residentPeople;
        this.asKnown = asKnown;
        this.names = names;
        this.placements = placements;
        this.organisations = organisations;
    }

    List<MemberView> members(Filter filter, Reading reading) {
        reading.waitFor(members);
        reading.waitFor(people);
        placements.waitFor(reading);
        organisations.waitFor(reading);
        return sorted(memberships(reading), filter);
    }

    /** Members, and those who have not joined yet: what the directory shows. */
    List<MemberView> everybody(Filter filter, Reading reading) {
        reading.waitFor(members);
        reading.waitFor(people);
        placements.waitFor(reading);
        organisations.waitFor(reading);
        return sorted(Stream.concat(memberships(reading), contacts(reading)), filter);
    }

    private Stream<MemberView> memberships(Reading reading) {
        return residentMembers.rows().stream()
                .filter(member -> mayRead(member, reading))
                .filter(member -> member.asideOn(reading.asOf()).isEmpty())
                .flatMap(member -> view(
                        member,
                        residentPeople.find(member.personId().value()),
                        organisations.listed(member.id()),
                        reading)
                        .stream());
    }

    private Stream<MemberView> contacts(Reading reading) {
        return residentPeople.rows().stream()
                .filter(person ->
                        residentMembers.find(membership(person).value()).isEmpty())
                .filter(person -> reading.viewer().may(Access.READ_MEMBERS, new PersonId(person.id())))
                .map(person -> MemberView.contact(membership(person), person.version(), names.of(person, reading)));
    }

    private static MembershipId membership(PersonFile person) {
        return MembershipId.of(new PersonId(person.id()));
    }

    private static List<MemberView> sorted(Stream<MemberView> views, Filter filter) {
        return views.filter(view -> isWithin(filter.territory(), view.territory()))
                .filter(view -> isStanding(filter.standing(), view.standing()) && isNamed(filter.name(), view))
                .sorted(Comparator.comparing((MemberView view) -> Folded.of(view.lastName(), view.firstName()))
                        .thenComparing(MemberView::id))
                .toList();
    }

    /** Empty for the unknown and for what this reader may not see: from outside they are the same. */
    Optional<MemberView> member(MembershipId id, Reading reading) {
        var now = members.find(id.value());
        if (now.isPresent() && !mayRead(now.get(), reading)) return Optional.empty();
        var member = asKnown.find(members, new MemberFiles(), id.value(), reading);
        if (member.isPresent() && !mayRead(member.get(), reading)) return Optional.empty();
        return member.flatMap(file -> view(file, person(id, reading), organisations.find(id, reading), reading));
    }

    Optional<PersonFile> person(MembershipId id, Reading reading) {
        return asKnown.find(people, new PersonFiles(), id.personId().value(), reading);
    }

    private static boolean mayRead(MemberFile member, Reading reading) {
        return reading.viewer().may(Access.READ_MEMBERS, member.personId());
    }

    /** Empty for a natural person. */
    Optional<OrganisationFile> organisation(MembershipId id, Reading reading) {
        return organisations.find(id, reading);
    }

    /** Empty on a day before anything was known of this membership. */
    private Optional<MemberView> view(
            MemberFile member, Optional<PersonFile> person, Optional<OrganisationFile> legal, Reading reading) {
        var words = legal.map(file -> named(file, reading)).orElseGet(() -> words(person, reading));
        return member.at(reading.asOf())
                .map(line -> view(member, line, territory(member, reading), words, legal, reading.asOf()));
    }

    private static Map<PersonalField, Words> named(OrganisationFile legal, Reading reading) {
        return Map.of(LAST_NAME, Words.of(Organisations.name(legal, reading)), FIRST_NAME, Words.of(""));
    }

    private static MemberView.@Nullable LegalPerson said(OrganisationFile legal, LocalDate asOf) {
        var siren = legal.siren();
        var representatives = legal.mandatesUpTo(asOf);
        return siren == null
                ? null
                : new MemberView.LegalPerson(
                        siren.digits(),
                        representatives.isEmpty()
                                ? null
                                : representatives.getLast().representative().value());
    }

    Map<PersonalField, Words> words(Optional<PersonFile> person, Reading reading) {
        return person.map(file -> names.of(file, reading)).orElseGet(Map::of);
    }

    /** That of the day asked: a list of last year is filtered by the territories of last year. */
    private Label territory(MemberFile member, Reading reading) {
        var known = reading.knownAt().isPresent()
                ? placements
                        .of(new MembershipId(member.id()), reading)
                        .flatMap(file -> file.territoryOn(reading.asOf()))
                : placements.territoryOn(member.id(), reading.asOf());
        return known.orElse(member.territory());
    }

    private static MemberView view(
            MemberFile member,
            Line line,
            Label territory,
            Map<PersonalField, Words> words,
            Optional<OrganisationFile> legal,
            LocalDate asOf) {
        return new MemberView(
                member.id(),
                legal.isPresent() ? null : member.personId().value(),
                words.getOrDefault(LAST_NAME, Words.ERASED),
                words.getOrDefault(FIRST_NAME, Words.ERASED),
                territory.text(),
                line.standing().name(),
                line.associateBy(),
                line.warnOn(),
                member.contracts().stream()
                        .anyMatch(contract -> contract.kind() == ContractKind.SUPPORT_TEAM && contract.covers(asOf)),
                legal.map(file -> said(file, asOf)).orElse(null),
                member.contracts().stream()
                        .filter(contract -> !contract.startsOn().isAfter(asOf))
                        .map(c -> contract(c))
                        .sorted(Comparator.comparing(MemberView.Contract::from))
                        .toList(),
                member.asideOn(asOf)
                        .<@Nullable String>map(join -> join.other().value())
                        .orElse(null),
                member.version());
    }

    private static MemberView.Contract contract(MemberFile.Contract c) {
        var cameFrom = c.cameFrom();
        return new MemberView.Contract(
                c.kind(), c.startsOn(), c.endsOn(), c.broken(), cameFrom == null ? null : cameFrom.value());
    }

    private static boolean isWithin(@Nullable String asked, @Nullable String value) {
        if (asked == null || asked.isBlank()) return true;
        return value != null && Folded.folded(asked).equals(Folded.folded(value));
    }

    /** A contact is one, joined or not. */
    private static boolean isStanding(@Nullable String asked, String standing) {
        return isWithin(asked, standing)
                || (MemberView.CONTACT.equals(standing)
                        && Standing.REGISTERED.name().equals(asked));
    }

    private static boolean isNamed(@Nullable String asked, MemberView view) {
        if (asked == null || asked.isBlank()) return true;
        var legal = view.organisation();
        var name = Folded.folded(view.name() + (legal == null ? "" : " " + legal.siren()));
        return Stream.of(Folded.folded(asked).split(" ")).allMatch(name.toLowerCase(Locale.ROOT)::contains);
    }
}
