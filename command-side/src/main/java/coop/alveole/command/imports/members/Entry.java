package coop.alveole.command.imports.members;

import coop.alveole.command.imports.differences.Changes;
import coop.alveole.command.imports.differences.Here;
import coop.alveole.command.imports.members.MemberImport.Mode;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.membership.MembershipCommand.RegisterMembership;
import coop.alveole.domain.people.PersonCommand.RecordPerson;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Brings somebody into the record; of whoever is there already, what their line tells otherwise than it did. */
@Component
class Entry {
    private final Seals seals;
    private final Changes changes;

    Entry(Seals seals, Changes changes) {
        this.seals = seals;
        this.changes = changes;
    }

    /** {@code since} is the day on which they enter the record, if they do. */
    void record(OnePerson person, PersonLine line, LocalDate since) {
        var words = line.words(person.mode() == Mode.DRY_RUN ? seals.rehearsing(person.id()) : seals.of(person.id()));
        if (person.here().state() == Here.State.UNKNOWN)
            person.send(new RecordPerson(person.id(), since, details(words)));
        else changed(person, words);
        territory(person, line, since);
        line.met().ifPresent(day -> told(person, new Telling(line.line(), PersonLine.MEETING, new Meeting(day))));
    }

    private void changed(OnePerson person, List<Telling> words) {
        var changed = new ArrayList<Telling>();
        for (var telling : words) person.follow(telling, _ -> changed.add(telling));
        if (!changed.isEmpty()) person.send(changes.words(details(changed), person.id(), person.today()));
    }

    private void territory(OnePerson person, PersonLine line, LocalDate since) {
        var told = line.label(PersonLine.TERRITORY);
        if (person.here().isMember())
            told.ifPresent(place -> told(person, new Telling(line.line(), PersonLine.TERRITORY, new Territory(place))));
        else {
            if (told.isEmpty())
                person.remark(line.line(), PersonLine.TERRITORY, "absente : territoire « Non renseigné ».");
            var territory = told.orElse(Changes.NOT_TOLD);
            person.send(new RegisterMembership(person.membership(), person.id(), territory, since));
        }
    }

    private void told(OnePerson person, Telling telling) {
        person.follow(
                telling,
                difference -> person.send(changes.to(telling.told(), difference, person.id(), person.today())));
    }

    private static List<PersonalDetail> details(List<Telling> words) {
        return words.stream().map(telling -> ((Words) telling.told()).detail()).toList();
    }
}
