package coop.alveole.command.people;

import static coop.alveole.command.people.PersonController.PEOPLE;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.people.PersonCommand.RecordMedicalVisit;
import coop.alveole.domain.people.PersonCommand.RecordResidencePermit;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Dates that somebody waits for: in clear, beside an id only. */
@RestController
@RequestMapping(PEOPLE)
class PersonDatesController {
    record ResidencePermitBody(LocalDate recordedOn, LocalDate validUntil) {}

    record MedicalVisitBody(LocalDate heldOn, LocalDate nextBy) {}

    private final Commands commands;

    PersonDatesController(Commands commands) {
        this.commands = commands;
    }

    @Allowed(Access.RECORD_SOCIAL)
    @PostMapping("/{id}/record-residence-permit")
    ResponseEntity<Object> recordResidencePermit(
            @PathVariable PersonId id, @RequestBody ResidencePermitBody body, Request request) {
        var command = new RecordResidencePermit(id, body.recordedOn(), body.validUntil());
        return Replies.done(commands.send(command, request), PEOPLE);
    }

    @Allowed(Access.RECORD_CARE)
    @PostMapping("/{id}/record-medical-visit")
    ResponseEntity<Object> recordMedicalVisit(
            @PathVariable PersonId id, @RequestBody MedicalVisitBody body, Request request) {
        var command = new RecordMedicalVisit(id, body.heldOn(), body.nextBy());
        return Replies.done(commands.send(command, request), PEOPLE);
    }
}
