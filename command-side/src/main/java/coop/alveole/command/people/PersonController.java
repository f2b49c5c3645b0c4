package coop.alveole.command.people;

import static coop.alveole.domain.shared.PersonalField.*;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Seals;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.people.PersonCommand.ChangeDetails;
import coop.alveole.domain.people.PersonCommand.RecordPerson;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(PersonController.PEOPLE)
class PersonController {
    static final String PEOPLE = "/api/v1/people";

    /** A person as said in plain words; without {@code recordedOn}, today. */
    record RecordBody(
            String lastName,
            String firstName,
            @Nullable String civility,
            @Nullable LocalDate birthDate,
            @Nullable String email,
            @Nullable String phone,
            @Nullable LocalDate recordedOn) {}

    /** What changes from {@code changedOn} on; a field left out stays as it was. */
    record ChangeBody(
            LocalDate changedOn,
            @Nullable String lastName,
            @Nullable String firstName,
            @Nullable String civility,
            @Nullable LocalDate birthDate,
            @Nullable String email,
            @Nullable String phone) {}

    private final Commands commands;
    private final Seals seals;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    PersonController(Commands commands, Seals seals, NewIds ids, Supplier<LocalDate> today) {
        this.commands = commands;
        this.seals = seals;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.RECORD_PERSON)
    @PostMapping
    ResponseEntity<Object> record(@RequestBody RecordBody body, Request request) {
        var id = new PersonId("person-" + ids.of(request));
        var said = new ChangeBody(
                body.recordedOn() == null ? today.get() : body.recordedOn(),
                body.lastName(),
                body.firstName(),
                body.civility(),
                body.birthDate(),
                body.email(),
                body.phone());
        var command = new RecordPerson(id, said.changedOn(), details(id, said, request));
        return Replies.created(commands.send(command, request), PEOPLE);
    }

    @Allowed(Access.RECORD_PERSON)
    @PostMapping("/{id}/change-details")
    ResponseEntity<Object> change(@PathVariable PersonId id, @RequestBody ChangeBody body, Request request) {
        var command = new ChangeDetails(id, body.changedOn(), details(id, body, request));
        return Replies.done(commands.send(command, request), PEOPLE);
    }

    private List<PersonalDetail> details(PersonId id, ChangeBody said, Request request) {
        var birthDate = said.birthDate();
        return new Details(request.simulated() ? seals.rehearsing(id) : seals.of(id))
                .with(CIVILITY, "civility", said.civility())
                .with(LAST_NAME, "lastName", said.lastName())
                .with(FIRST_NAME, "firstName", said.firstName())
                .with(BIRTH_DATE, "birthDate", birthDate == null ? null : birthDate.toString())
                .with(EMAIL, "email", said.email())
                .with(PHONE, "phone", said.phone())
                .all();
    }
}
