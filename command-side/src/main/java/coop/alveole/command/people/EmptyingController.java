package coop.alveole.command.people;

import static coop.alveole.command.people.PersonController.PEOPLE;
import static coop.alveole.domain.shared.RequestRule.UNREADABLE_REQUEST;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.people.PersonCommand.EmptyDetail;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalField;
import coop.alveole.domain.shared.RetentionClass;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A field that says nothing any more, section by section: each for who may change that section. */
@RestController
@RequestMapping(PEOPLE)
class EmptyingController {
    /** {@code field} bears the name it has in the words of a change. */
    record EmptyBody(String field, LocalDate emptiedOn) {}

    private final Commands commands;

    EmptyingController(Commands commands) {
        this.commands = commands;
    }

    @Allowed(Access.RECORD_PERSON)
    @PostMapping("/{id}/empty-detail")
    ResponseEntity<Object> empty(@PathVariable PersonId id, @RequestBody EmptyBody body, Request request) {
        return emptied(id, body, EnumSet.of(RetentionClass.IDENTITY, RetentionClass.CONTACT), request);
    }

    @Allowed(Access.RECORD_SOCIAL)
    @PostMapping("/{id}/empty-social")
    ResponseEntity<Object> emptySocial(@PathVariable PersonId id, @RequestBody EmptyBody body, Request request) {
        return emptied(id, body, EnumSet.of(RetentionClass.SOCIAL), request);
    }

    @Allowed(Access.RECORD_CARE)
    @PostMapping("/{id}/empty-care")
    ResponseEntity<Object> emptyCare(@PathVariable PersonId id, @RequestBody EmptyBody body, Request request) {
        return emptied(id, body, EnumSet.of(RetentionClass.CARE), request);
    }

    private ResponseEntity<Object> emptied(PersonId id, EmptyBody body, Set<RetentionClass> section, Request request) {
        var found = Stream.of(PersonalField.values())
                .filter(field -> field.component().equals(body.field()) && section.contains(field.retention()))
                .findFirst();
        UNREADABLE_REQUEST.require(found.isPresent(), "field", "cette partie du dossier n'a pas ce renseignement.");
        var command = new EmptyDetail(id, body.emptiedOn(), found.orElseThrow());
        return Replies.done(commands.send(command, request), PEOPLE);
    }
}
