package coop.alveole.command.people;

import static coop.alveole.command.people.PersonController.PEOPLE;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.people.PersonCommand.AnswerAccess;
import coop.alveole.domain.people.PersonCommand.RequestAccess;
import coop.alveole.domain.people.PersonCommand.RequestErasure;
import coop.alveole.domain.shared.PersonId;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a person asks about their own data, and that it was answered; erasing answers for itself. */
@RestController
@RequestMapping(PEOPLE)
class DataRequestController {
    record DataRequestBody(LocalDate requestedOn) {}

    record AnswerAccessBody(LocalDate answeredOn) {}

    private final Commands commands;

    DataRequestController(Commands commands) {
        this.commands = commands;
    }

    @Allowed(Access.REQUEST_OWN_DATA)
    @PostMapping("/{id}/request-access")
    ResponseEntity<Object> requestAccess(
            @PathVariable PersonId id, @RequestBody DataRequestBody body, Request request) {
        return Replies.done(commands.send(new RequestAccess(id, body.requestedOn()), request), PEOPLE);
    }

    @Allowed(Access.REQUEST_OWN_DATA)
    @PostMapping("/{id}/request-erasure")
    ResponseEntity<Object> requestErasure(
            @PathVariable PersonId id, @RequestBody DataRequestBody body, Request request) {
        return Replies.done(commands.send(new RequestErasure(id, body.requestedOn()), request), PEOPLE);
    }

    @Allowed(Access.ANSWER_DATA_REQUEST)
    @PostMapping("/{id}/answer-access")
    ResponseEntity<Object> answerAccess(
            @PathVariable PersonId id, @RequestBody AnswerAccessBody body, Request request) {
        return Replies.done(commands.send(new AnswerAccess(id, body.answeredOn()), request), PEOPLE);
    }
}
