package coop.alveole.command.people;

import static coop.alveole.command.people.PersonController.PEOPLE;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FreeWords;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.people.PersonCommand.NoteCall;
import coop.alveole.domain.people.PersonCommand.WithdrawCall;
import coop.alveole.domain.people.PersonEvent.CallMistake;
import coop.alveole.domain.shared.PersonId;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What was said on the telephone, in a few words that are sealed as they come in. */
@RestController
@RequestMapping(PEOPLE)
class CallController {
    /** Without {@code calledOn}, today. */
    record NoteCallBody(String note, @Nullable LocalDate calledOn) {}

    record WithdrawCallBody(int number, CallMistake reason) {}

    private final Commands commands;
    private final PeopleOfRecord people;
    private final FreeWords words;
    private final Supplier<LocalDate> today;

    CallController(Commands commands, PeopleOfRecord people, FreeWords words, Supplier<LocalDate> today) {
        this.commands = commands;
        this.people = people;
        this.words = words;
        this.today = today;
    }

    @Allowed(Access.NOTE_CALL)
    @PostMapping("/{id}/note-call")
    ResponseEntity<Object> note(@PathVariable PersonId id, @RequestBody NoteCallBody body, Request request) {
        var note = words.sealed(people.known(id), PersonalField.CALL_NOTE, body.note(), request);
        var day = today.get();
        var calledOn = body.calledOn() == null ? day : body.calledOn();
        return Replies.done(commands.send(new NoteCall(id, day, calledOn, note), request), PEOPLE);
    }

    @Allowed(Access.NOTE_CALL)
    @PostMapping("/{id}/withdraw-call")
    ResponseEntity<Object> withdraw(@PathVariable PersonId id, @RequestBody WithdrawCallBody body, Request request) {
        var command = new WithdrawCall(id, today.get(), body.number(), body.reason());
        return Replies.done(commands.send(command, request), PEOPLE);
    }
}
