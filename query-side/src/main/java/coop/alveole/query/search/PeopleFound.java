package coop.alveole.query.search;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.membership.placement.Placements;
import coop.alveole.query.people.FilesAside;
import coop.alveole.query.people.Names;
import coop.alveole.query.search.Found.Hit;
import coop.alveole.query.shared.KeyRing;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** People, by every name they have borne, a number, an e-mail or an address; never by what is social or care. */
@Component
class PeopleFound {
    private static final Set<PersonalField> NAMES = EnumSet.of(LAST_NAME, FIRST_NAME, BIRTH_NAME);
    private static final Set<PersonalField> NUMBERS = EnumSet.of(PHONE, SECOND_PHONE, INTERNAL_ID);
    private static final Set<PersonalField> OTHERS = EnumSet.of(
            EMAIL, SECOND_EMAIL, ADDRESS, POSTCODE, CITY, TRADE, SECTOR, TRADE_NAME, PHONE, SECOND_PHONE, INTERNAL_ID);

    private final List<Documents<?>> documents;
    private final Resident<MemberFile> members;
    private final Resident<PersonFile> files;
    private final Index<PersonFile> index;
    private final KeyRing keys;
    private final Names names;
    private final Placements placements;
    private final FilesAside aside;

    PeopleFound(
            Documents<PersonFile> people,
            Resident<PersonFile> files,
            Documents<MemberFile> members,
            Resident<MemberFile> residentMembers,
            KeyRing keys,
            Names names,
            Placements placements,
            FilesAside aside) {
        this.documents = List.of(people, members);
        this.members = residentMembers;
        this.files = files;
        this.index = new Index<>(files, PersonFile::id, this::entry);
        this.keys = keys;
        keys.whenDestroyed(index::forget);
        this.names = names;
        this.placements = placements;
        this.aside = aside;
    }

    Stream<Hit> find(Sought sought, Reading reading) {
        documents.forEach(reading::waitFor);
        placements.waitFor(reading);
        aside.waitFor(reading);
        return index.find(sought)
                .filter(hit -> mayFind(new PersonId(hit.file().id()), reading))
                .map(hit -> hit(hit.file(), hit.match(), reading))
                .filter(hit -> !hit.name().equals(Words.ERASED.text()));
    }

    /** Those of these people who may be found, in the order given. */
    Stream<Hit> of(List<MembershipId> ids, Reading reading) {
        documents.forEach(reading::waitFor);
        return ids.stream()
                .map(MembershipId::personId)
                .filter(person -> mayFind(person, reading))
                .flatMap(person -> files.find(person.value()).stream())
                .map(file -> hit(file, Entry.Match.byName(), reading))
                .filter(hit -> !hit.name().equals(Words.ERASED.text()));
    }

    /** Who may not read a number does not find anybody by it. */
    private boolean mayFind(PersonId person, Reading reading) {
        return reading.viewer().may(Access.READ_MEMBERS, person)
                && reading.viewer().may(Access.READ_IDENTITY, person)
                && !aside.have(person, reading);
    }

    private Hit hit(PersonFile file, Entry.Match match, Reading reading) {
        var id = MembershipId.of(new PersonId(file.id()));
        var words = names.of(file, reading);
        var field = match.field();
        return new Hit(
                id.value(),
                "/members/" + id.value(),
                Names.full(words),
                members.find(id.value())
                        .flatMap(member -> member.at(reading.asOf()))
                        .map(line -> line.standing().name())
                        .orElse("CONTACT"),
                placements
                        .territoryOn(id.value(), reading.asOf())
                        .map(territory -> territory.text())
                        .orElse(""),
                field.map(PersonalField::name).orElse(""),
                field.map(each -> words.getOrDefault(each, Words.of("")).text()).orElse(""));
    }

    /** All that was ever said of a field: an old number still finds whoever had it. */
    private Entry entry(PersonFile file) {
        var name = new ArrayList<String>();
        var words = new EnumMap<PersonalField, List<String>>(PersonalField.class);
        var numbers = new EnumMap<PersonalField, String>(PersonalField.class);
        for (var line : file.lines())
            for (var detail : line.details()) {
                var field = detail.field();
                if (!NAMES.contains(field) && !OTHERS.contains(field)) continue;
                keys.open(detail.text(), field).ifPresent(text -> {
                    if (NAMES.contains(field)) name.addAll(Sought.words(text));
                    else words.merge(field, Sought.words(text), PeopleFound::both);
                    if (NUMBERS.contains(field)) numbers.merge(field, text, (one, other) -> one + " / " + other);
                });
            }
        return new Entry(List.copyOf(name), Map.copyOf(words), Map.copyOf(numbers));
    }

    private static List<String> both(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
