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
import coop.alveole.domain.people.PersonCommand.EraseWithKept;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        var decidedBy = request.asker().account();
        var requestedOn = people.erasureRequestedOn(id);
        var joined = people.joinedTo(id);
        return Replies.done(
                carriedOut(
                        Stream.concat(joined.stream(), Stream.of(id)).collect(Collectors.toUnmodifiableSet()),
                        () -> commands.together(
                                step -> {
                                    for (var other : joined)
                                        step.send(
                                                new EraseWithKept(other, day, decidedBy, relation, requestedOn),
                                                request.apart(null));
                                    step.send(new ErasePerson(id, day, decidedBy, relation), request);
                                },
                                request)),
                PEOPLE);
    }

    /**
     * Of a person whose other files are joined to theirs, all go at once. Completed before it is acknowledged, and after a
     * repeated or refused one too: an earlier one may have been cut short.
     */
    private Outcome carriedOut(Set<PersonId> everybody, Supplier<Outcome> sending) {
        keys.intend(everybody);
        try {
            var outcome = sending.get();
            keys.complete(everybody);
            return outcome;
        } catch (RuleBroken refused) {
            keys.complete(everybody);
            throw refused;
        }
    }
}
