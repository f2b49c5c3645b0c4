package coop.alveole.query.activity;

import coop.alveole.domain.access.Access;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.projection.membership.MemberFile;
import coop.alveole.projection.people.PersonFile;
import coop.alveole.query.membership.parts.Action.Option;
import coop.alveole.query.people.Names;
import coop.alveole.query.people.Organisations;
import coop.alveole.query.shared.Reading;
import coop.alveole.query.shared.Resident;
import coop.alveole.query.shared.Words;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The names of holders, and of those who might be: opened in memory, for whoever may read them. */
@Component
public class Holders {
    private final Resident<MemberFile> members;
    private final Resident<PersonFile> people;
    private final Names names;
    private final Organisations organisations;

    Holders(Resident<MemberFile> members, Resident<PersonFile> people, Names names, Organisations organisations) {
        this.members = members;
        this.people = people;
        this.names = names;
        this.organisations = organisations;
    }

    public String name(MembershipId holder, Reading reading) {
        return people.find(holder.personId().value())
                .map(person -> names.full(person, reading))
                .orElse(Words.RESERVED.text());
    }

    /** Every natural person within reach who had joined by that day, by name. */
    public List<Option> choices(Reading reading) {
        return members.rows().stream()
                .filter(member -> member.at(reading.asOf()).isPresent()
                        && member.asideOn(reading.asOf()).isEmpty())
                .filter(member -> organisations.listed(member.id()).isEmpty())
                .filter(member -> reading.viewer().may(Access.READ_MEMBERS, member.personId()))
                .map(member -> new Option(member.id(), name(new MembershipId(member.id()), reading)))
                .sorted(Comparator.comparing(Option::label).thenComparing(Option::value))
                .toList();
    }
}
