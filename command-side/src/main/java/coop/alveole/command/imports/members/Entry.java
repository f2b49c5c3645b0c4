package coop.alveole.command.imports.members;

import coop.alveole.command.imports.differences.Changes;
import coop.alveole.command.imports.differences.Difference.New;
import coop.alveole.command.imports.differences.Here;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.divergence.Told.Meeting;
import coop.alveole.domain.divergence.Told.Territory;
import coop.alveole.domain.membership.MembershipCommand.RegisterMembership;
import coop.alveole.domain.people.PersonCommand.RecordPerson;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Brings somebody into the record; of whoever is there already, what their line tells otherwise than it did. */
@Component
class Entry {
    private final Seals seals;

    Entry(Seals seals) {
        this.seals = seals;
    }

    /** {@code since} is the day on which they enter the record, if they do. */
    void record(OnePerson person, PersonLine line, LocalDate since) {
        var words = line.words(seals.of(person.id(), person.mode()));
        if (person.here().state() == Here.State.UNKNOWN)
            person.send(new RecordPerson(person.id(), since, Telling.details(words)));
        else person.follow(words);
        territory(person, line, since);
        line.met().ifPresent(day -> meeting(person, line, new Meeting(day)));
    }

    /** No command moves a meeting, nor the day of the entry. */
    private static void meeting(OnePerson person, PersonLine line, Meeting meeting) {
        person.tells(meeting.subject());
        var difference = person.follow(new Telling(line.line(), PersonLine.MEETING, meeting));
        if (difference instanceof New && person.lacks(Meeting.class))
            person.remark(
                    line.line(),
                    PersonLine.MEETING,
                    "a changé : la réunion est ajoutée ; celle d'avant et la date d'entrée au registre restent.");
    }

    private static void territory(OnePerson person, PersonLine line, LocalDate since) {
        var told = line.label(PersonLine.TERRITORY);
        if (person.here().isMember())
            told.ifPresent(
                    place -> person.follow(new Telling(line.line(), PersonLine.TERRITORY, new Territory(place))));
        else {
            if (told.isEmpty())
                person.remark(line.line(), PersonLine.TERRITORY, "absente : territoire « Non renseigné ».");
            var territory = told.orElse(Changes.NOT_TOLD);
            person.send(new RegisterMembership(person.membership(), person.id(), territory, since));
        }
    }
}
