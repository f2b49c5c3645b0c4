package coop.alveole.command.people;

import static coop.alveole.command.people.PersonController.PEOPLE;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KeyDestruction;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.people.PersonCommand.ErasePerson;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Erasing: today, by a person in front of a screen, for ever. */
@RestController
@RequestMapping(PEOPLE)
class ErasureController {
    /** Said in so many words, since nothing brings it back. */
    enum Confirmation {
        IRREVERSIBLE
    }

    record EraseBody(Confirmation confirmation) {}

    private final Commands commands;
    private final PeopleOfRecord people;
    private final KeyDestruction keys;
    private final Supplier<LocalDate> today;

    ErasureController(Commands commands, PeopleOfRecord people, KeyDestruction keys, Supplier<LocalDate> today) {
        this.commands = commands;
        this.people = people;
        this.keys = keys;
        this.today = today;
    }

    @Allowed(Access.ERASE_PERSON)
    @PostMapping("/{id}/erase")
    ResponseEntity<Object> erase(@PathVariable PersonId id, @RequestBody EraseBody body, Request request) {
        var day = today.get();
        var relation = people.relation(people.known(id), day);
        var command = new ErasePerson(id, day, request.asker().account(), relation);
        return Replies.done(carriedOut(command, request), PEOPLE);
    }

    /** Completed before it is acknowledged, and after a repeated or refused one too: an earlier one may have been cut short. */
    private Outcome carriedOut(ErasePerson command, Request request) {
        keys.intend(command.personId());
        try {
            var outcome = commands.send(command, request);
            keys.complete(command.personId());
            return outcome;
        } catch (RuleBroken refused) {
            keys.complete(command.personId());
            throw refused;
        }
    }
}
