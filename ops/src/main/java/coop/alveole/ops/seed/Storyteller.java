package coop.alveole.ops.seed;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.command.people.Details;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.membership.MembershipCommand.RegisterMembership;
import coop.alveole.domain.people.PersonCommand.RecordPerson;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Begins invented lives, and sends what happens in them as ordinary commands: nothing enters by another way. */
@Component
class Storyteller {
    private final Commands commands;
    private final Seals seals;
    private final NewIds ids;
    private final House house;

    Storyteller(Commands commands, Seals seals, NewIds ids, House house) {
        this.commands = commands;
        this.seals = seals;
        this.ids = ids;
        this.house = house;
    }

    /** Somebody who joins, the same in every demonstration. */
    Life beginning(String first, String last, String territory, LocalDate on) {
        var person = known(first, last, on);
        var id = MembershipId.of(person);
        var life = new Life(this, id, seals.of(person), new Label(territory));
        return life.tell(new RegisterMembership(id, person, new Label(territory), on));
    }

    /** Somebody who has a file here, and is not a member by that alone. */
    PersonId known(String first, String last, LocalDate on) {
        var person = new PersonId("person-" + id(first + "/" + last));
        var details = new Details(seals.of(person))
                .with(LAST_NAME, "lastName", last)
                .with(FIRST_NAME, "firstName", first)
                .with(EMAIL, "email", "personne@example.org")
                .all();
        send(person.value(), new RecordPerson(person, on, details));
        return person;
    }

    UUID id(String name) {
        return ids.of("demo", name);
    }

    /** The same step is told once. */
    void send(String step, Object command) {
        commands.send(command, OnTheMachine.request(house, "demo", step));
    }
}
