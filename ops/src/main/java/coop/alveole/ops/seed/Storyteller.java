package coop.alveole.ops.seed;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.command.files.FileOwner;
import coop.alveole.command.files.FileStore;
import coop.alveole.command.files.FileStore.NewFile;
import coop.alveole.command.people.Details;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.membership.MembershipCommand.RegisterMembership;
import coop.alveole.domain.people.PersonCommand.RecordPerson;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.ops.house.House;
import coop.alveole.ops.house.OnTheMachine;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Begins invented lives, and sends what happens in them as ordinary commands: nothing enters by another way. */
@Component
public class Storyteller {
    /** Of so many people one has papers still to be scanned. */
    private static final int MISSING_ONE_IN = 5;

    private final Commands commands;
    private final Seals seals;
    private final NewIds ids;
    private final FileStore files;
    private final House house;

    Storyteller(Commands commands, Seals seals, NewIds ids, FileStore files, House house) {
        this.commands = commands;
        this.seals = seals;
        this.ids = ids;
        this.files = files;
        this.house = house;
    }

    /** Somebody who joins, the same in every demonstration. */
    Life beginning(String first, String last, String territory, LocalDate on) {
        var person = known(first, last, on);
        var id = MembershipId.of(person);
        boolean isMissing = Math.floorMod((first + last).hashCode(), MISSING_ONE_IN) == 0;
        var papers = isMissing ? Life.Papers.MISSING : Life.Papers.ATTACHED;
        var life = new Life(this, id, seals.of(person), new Label(territory), papers);
        return life.tell(new RegisterMembership(id, person, new Label(territory), on));
    }

    /** Somebody who has a file here, and is not a member by that alone. */
    PersonId known(String first, String last, LocalDate on) {
        var person = new PersonId("person-" + id(first + "/" + last));
        var lives = InventedPlaces.of(first + last);
        var details = new Details(seals.of(person))
                .with(LAST_NAME, "lastName", last)
                .with(FIRST_NAME, "firstName", first)
                .with(BIRTH_DATE, "birthDate", lives.bornOn().toString())
                .with(BIRTH_PLACE, "birthPlace", lives.bornIn())
                .with(EMAIL, "email", "personne@example.org")
                .with(ADDRESS, "address", lives.street())
                .with(POSTCODE, "postcode", lives.postcode())
                .with(CITY, "city", lives.city())
                .all();
        send(person.value(), new RecordPerson(person, on, details));
        return person;
    }

    /** A scanned paper, sealed as any other file is; {@code about} is the id of what it is attached to. */
    public SealedFile scanned(FileOwner owner, String about, String name) {
        return files.keep(new NewFile(owner, about, FileType.PNG, name), ScannedPaper::writeTo);
    }

    /** Of somebody of the team, by the name they sign in with. */
    public AccountId account(String name) {
        return new AccountId("account-" + id("account/" + name));
    }

    public UUID id(String name) {
        return ids.of("demo", name);
    }

    /** What the house itself would name so. */
    public UUID ofTheHouse(String kind, String name) {
        return ids.of(kind, name);
    }

    /** Under no key: one of several commands that count together. */
    public Request request(String step) {
        return OnTheMachine.request(house, "demo", step).apart(null);
    }

    /** All of it in one append; told once. */
    public void together(String step, Consumer<Commands.Step> all) {
        commands.together(all, OnTheMachine.request(house, "demo", step));
    }

    /** The same step is told once. */
    public void send(String step, Object command) {
        commands.send(command, OnTheMachine.request(house, "demo", step));
    }
}
