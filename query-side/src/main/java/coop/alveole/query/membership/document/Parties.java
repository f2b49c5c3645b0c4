package coop.alveole.query.membership.document;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.domain.houserules.SiteKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.projection.houserules.CooperativeFile;
import coop.alveole.projection.houserules.Subject;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.projection.people.PersonFiles;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.houserules.OurRules;
import coop.alveole.query.people.Addressed;
import coop.alveole.query.people.Names;
import coop.alveole.query.shared.AsKnown;
import coop.alveole.query.shared.FieldWords;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Between whom a document is: the cooperative and the person, as they are known on that day. */
@Component
class Parties {
    /** Both, and what is missing of them. */
    record Both(Paper.House house, Paper.Person person, List<String> lacks) {}

    private final OurRules rules;
    private final Documents<PersonFile> people;
    private final Resident<PersonFile> residents;
    private final AsKnown asKnown;
    private final Names names;
    private final MessageSource messages;

    Parties(
            OurRules rules,
            Documents<PersonFile> people,
            Resident<PersonFile> residents,
            AsKnown asKnown,
            Names names,
            MessageSource messages) {
        this.rules = rules;
        this.people = people;
        this.residents = residents;
        this.asKnown = asKnown;
        this.names = names;
        this.messages = messages;
    }

    Both of(MembershipId id, Reading reading, Locale reader) {
        var house = house(reading);
        var words = asKnown.find(
                        people, residents, new PersonFiles(), id.personId().value(), reading)
                .map(file -> names.of(file, reading))
                .orElse(Map.of());
        var person = person(words);
        return new Both(
                house,
                person,
                Stream.concat(lacks(house), lacks(words))
                        .map(key -> say(key, reader))
                        .toList());
    }

    Paper.House house(Reading reading) {
        var ours = rules.file(reading);
        return new Paper.House(
                chosen(ours, Subject.NAME, reading),
                chosen(ours, Subject.LEGAL_FORM, reading)
                        .transform(form -> form.isEmpty() ? "" : french("choice." + form)),
                chosen(ours, Subject.SIREN, reading),
                seat(ours, reading));
    }

    private static Stream<String> lacks(Paper.House house) {
        return Stream.of(
                        house.name().isEmpty() ? "document.lack.house-name" : "",
                        house.siren().isEmpty() ? "document.lack.siren" : "",
                        house.address().isEmpty() ? "document.lack.seat" : "")
                .filter(key -> !key.isEmpty());
    }

    private static Stream<String> lacks(Map<PersonalField, Words> words) {
        return Stream.of(LAST_NAME, FIRST_NAME, ADDRESS, POSTCODE, CITY)
                .filter(field -> Addressed.said(words, field).isEmpty())
                .map(FieldWords::label);
    }

    private static Paper.Person person(Map<PersonalField, Words> words) {
        var to = Addressed.of(words);
        var address = Stream.of(to.street(), to.town())
                .filter(line -> !line.isEmpty())
                .toList();
        var birth = Addressed.said(words, BIRTH_DATE);
        var place = Addressed.said(words, BIRTH_PLACE);
        var born =
                birth.isEmpty() ? "" : FieldWords.written(BIRTH_DATE, birth) + (place.isEmpty() ? "" : " à " + place);
        return new Paper.Person(to.name(), address, born);
    }

    private static String chosen(CooperativeFile ours, Subject subject, Reading reading) {
        return ours.at(reading.asOf(), subject)
                .map(line -> line.words().getFirst())
                .orElse("");
    }

    /** The first establishment that has an address. */
    private static List<String> seat(CooperativeFile ours, Reading reading) {
        return ours.sitesAt(reading.asOf(), SiteKind.ESTABLISHMENT).stream()
                .map(CooperativeFile.SiteLine::address)
                .filter(lines -> !lines.isEmpty())
                .findFirst()
                .map(lines -> lines.stream().map(Label::text).toList())
                .orElse(List.of());
    }

    private String french(String key) {
        return say(key, Locale.FRENCH);
    }

    private String say(String key, Locale reader) {
        return messages.getMessage(key, null, reader);
    }
}
