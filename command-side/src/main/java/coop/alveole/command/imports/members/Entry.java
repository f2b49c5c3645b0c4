package coop.alveole.command.imports.members;

import coop.alveole.command.imports.differences.Difference.*;
import coop.alveole.command.imports.differences.Here;
import coop.alveole.command.imports.members.MemberImport.Mode;
import coop.alveole.command.people.PeopleOfRecord;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.divergence.Told.*;
import coop.alveole.domain.membership.MembershipCommand.RegisterMembership;
import coop.alveole.domain.membership.integration.IntegrationCommand.AttendInformationMeeting;
import coop.alveole.domain.membership.placement.PlacementCommand.MoveTerritory;
import coop.alveole.domain.people.PersonCommand.ChangeDetails;
import coop.alveole.domain.people.PersonCommand.RecordPerson;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Brings somebody into the record; of whoever is there already, what their line tells otherwise than it did. */
@Component
class Entry {
    private static final Label NOT_TOLD = new Label("Non renseigné");

    private final Seals seals;
    private final PeopleOfRecord people;
    private final Supplier<LocalDate> today;

    Entry(Seals seals, PeopleOfRecord people, Supplier<LocalDate> today) {
        this.seals = seals;
        this.people = people;
        this.today = today;
    }

    /** {@code since} is the day on which they enter the record, if they do. */
    void record(OnePerson person, PersonLine line, LocalDate since) {
        var words = line.words(person.mode() == Mode.DRY_RUN ? seals.rehearsing(person.id()) : seals.of(person.id()));
        if (person.here().state() == Here.State.UNKNOWN)
            person.send(new RecordPerson(person.id(), since, details(words)));
        else changed(person, words);
        territory(person, line, since);
        line.met().ifPresent(day -> met(person, new Telling(line.line(), PersonLine.MEETING, new Meeting(day)), day));
    }

    /** Changed when we learn it: the export does not say since when. */
    void changed(OnePerson person, List<Telling> words) {
        var changed = new ArrayList<Telling>();
        for (var telling : words)
            switch (person.difference(telling)) {
                case Same _ -> {}
                case New _, Edited _ -> changed.add(telling);
                case Mended _ -> person.diverges(telling);
            }
        if (changed.isEmpty()) return;
        var relation = people.relation(person.id(), today.get());
        person.send(new ChangeDetails(person.id(), today.get(), relation, details(changed)));
    }

    private void territory(OnePerson person, PersonLine line, LocalDate since) {
        var told = line.label(PersonLine.TERRITORY);
        if (!person.here().isMember()) {
            if (told.isEmpty())
                person.remark(line.line(), PersonLine.TERRITORY, "absente : territoire « Non renseigné ».");
            person.send(new RegisterMembership(person.membership(), person.id(), told.orElse(NOT_TOLD), since));
        } else
            told.ifPresent(place ->
                    moved(person, new Telling(line.line(), PersonLine.TERRITORY, new Territory(place)), place));
    }

    private void moved(OnePerson person, Telling telling, Label place) {
        switch (person.difference(telling)) {
            case Same _, New _ -> {}
            case Edited _ -> person.send(new MoveTerritory(person.membership(), place, today.get()));
            case Mended _ -> person.diverges(telling);
        }
    }

    /** Which handbook was handed over, no export tells. */
    private static void met(OnePerson person, Telling telling, LocalDate day) {
        if (person.difference(telling) instanceof New)
            person.send(new AttendInformationMeeting(person.membership(), day, NOT_TOLD));
    }

    private static List<PersonalDetail> details(List<Telling> words) {
        return words.stream().map(telling -> ((Words) telling.told()).detail()).toList();
    }
}
