package coop.alveole.command.people;

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

/** Words about a person, section by section; each component bears the name of its field in the table. */
@RestController
@RequestMapping(PersonController.PEOPLE)
class PersonController {
    static final String PEOPLE = "/api/v1/people";

    /** A person as said in plain words; without {@code recordedOn}, today. */
    record RecordBody(
            String lastName,
            String firstName,
            @Nullable String civility,
            @Nullable String birthName,
            @Nullable LocalDate birthDate,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable LocalDate recordedOn) {}

    /** Identity and contact, from {@code changedOn} on; a field left out stays as it was. */
    record ChangeBody(
            LocalDate changedOn,
            @Nullable String civility,
            @Nullable String lastName,
            @Nullable String firstName,
            @Nullable String birthName,
            @Nullable LocalDate birthDate,
            @Nullable String birthPlace,
            @Nullable String birthPostcode,
            @Nullable String nationality,
            @Nullable String sex,
            @Nullable String internalId,
            @Nullable String email,
            @Nullable String secondEmail,
            @Nullable String phone,
            @Nullable String secondPhone,
            @Nullable String address,
            @Nullable String postcode,
            @Nullable String city,
            @Nullable String area,
            @Nullable String areaQualifier,
            @Nullable String emergencyContact,
            @Nullable String trade,
            @Nullable String sector,
            @Nullable String tradeName,
            @Nullable String site) {}

    /** The social file, from {@code changedOn} on. */
    record ChangeSocialBody(
            LocalDate changedOn,
            @Nullable String nir,
            @Nullable String residencePermitNumber,
            @Nullable String familySituation,
            @Nullable String children,
            @Nullable String levelOfStudies,
            @Nullable String statusesOnEntry,
            @Nullable String statusesToday,
            @Nullable String supportScheme,
            @Nullable String supportFunder,
            @Nullable LocalDate supportEndsOn,
            @Nullable LocalDate rightsEndOn,
            @Nullable String outsideJobs,
            @Nullable String pcs,
            @Nullable String prescriber,
            @Nullable String prescriberName,
            @Nullable String iban) {}

    record ChangeCareBody(
            LocalDate changedOn,
            @Nullable LocalDate aahEndsOn,
            @Nullable String medicalVisitResult) {}

    private final Commands commands;
    private final Seals seals;
    private final NewIds ids;
    private final PeopleOfRecord people;
    private final Supplier<LocalDate> today;

    PersonController(Commands commands, Seals seals, NewIds ids, PeopleOfRecord people, Supplier<LocalDate> today) {
        this.commands = commands;
        this.seals = seals;
        this.ids = ids;
        this.people = people;
        this.today = today;
    }

    @Allowed(Access.RECORD_PERSON)
    @PostMapping
    ResponseEntity<Object> record(@RequestBody RecordBody body, Request request) {
        var id = new PersonId("person-" + ids.of(request));
        var day = body.recordedOn() == null ? today.get() : body.recordedOn();
        return Replies.created(commands.send(new RecordPerson(id, day, details(id, body, request)), request), PEOPLE);
    }

    @Allowed(Access.RECORD_PERSON)
    @PostMapping("/{id}/change-details")
    ResponseEntity<Object> change(@PathVariable PersonId id, @RequestBody ChangeBody body, Request request) {
        return change(id, body.changedOn(), body, request);
    }

    @Allowed(Access.RECORD_SOCIAL)
    @PostMapping("/{id}/change-social")
    ResponseEntity<Object> changeSocial(
            @PathVariable PersonId id, @RequestBody ChangeSocialBody body, Request request) {
        return change(id, body.changedOn(), body, request);
    }

    @Allowed(Access.RECORD_CARE)
    @PostMapping("/{id}/change-care")
    ResponseEntity<Object> changeCare(@PathVariable PersonId id, @RequestBody ChangeCareBody body, Request request) {
        return change(id, body.changedOn(), body, request);
    }

    private ResponseEntity<Object> change(PersonId id, LocalDate day, Record body, Request request) {
        var relation = people.relation(people.known(id), day);
        var command = new ChangeDetails(id, day, relation, details(id, body, request));
        return Replies.done(commands.send(command, request), PEOPLE);
    }

    private List<PersonalDetail> details(PersonId id, Record body, Request request) {
        return new Details(seals.of(id, request.mode())).saidIn(body).all();
    }
}
