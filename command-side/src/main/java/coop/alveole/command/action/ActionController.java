package coop.alveole.command.action;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.FreeWords;
import coop.alveole.command.shared.KnownMemberships;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.action.ActionCommand;
import coop.alveole.domain.action.ActionCommand.*;
import coop.alveole.domain.action.ActionEvent.DropReason;
import coop.alveole.domain.action.ActionEvent.PutOffReason;
import coop.alveole.domain.action.Matter;
import coop.alveole.domain.shared.ActionItemId;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.PersonalField;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Actions, born of a file or of nothing; each is done about, from then on, under its own id. */
@RestController
class ActionController {
    private static final String ACTIONS = "/api/v1/actions";

    /** {@code addressee}: the name of a desk, or the id of an account. */
    record NoteBody(String what, String addressee, LocalDate dueOn) {}

    record NoteForTheHouseBody(Label what, String addressee, LocalDate dueOn) {}

    record ReassignBody(String addressee) {}

    record PutOffBody(LocalDate dueOn, PutOffReason reason) {}

    record FinishBody() {}

    record DropBody(DropReason reason) {}

    private final Commands commands;
    private final KnownMemberships memberships;
    private final Addressees addressees;
    private final FreeWords words;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    ActionController(
            Commands commands,
            KnownMemberships memberships,
            Addressees addressees,
            FreeWords words,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.memberships = memberships;
        this.addressees = addressees;
        this.words = words;
        this.ids = ids;
        this.today = today;
    }

    @Allowed(Access.FOLLOW_ACTION)
    @PostMapping("/api/v1/memberships/{id}/note-action")
    ResponseEntity<Object> note(@PathVariable MembershipId id, @RequestBody NoteBody body, Request request) {
        var member = memberships.known(id);
        var what = words.sealed(member.personId(), PersonalField.ACTION_TO_DO, body.what(), request);
        return noted(new Matter.OfAFile(member, what), body.addressee(), body.dueOn(), request);
    }

    @Allowed(Access.FOLLOW_ACTION)
    @PostMapping(ACTIONS)
    ResponseEntity<Object> noteForTheHouse(@RequestBody NoteForTheHouseBody body, Request request) {
        return noted(new Matter.OfTheHouse(body.what()), body.addressee(), body.dueOn(), request);
    }

    @Allowed(Access.FOLLOW_ACTION)
    @PostMapping(ACTIONS + "/{id}/reassign")
    ResponseEntity<Object> reassign(@PathVariable ActionItemId id, @RequestBody ReassignBody body, Request request) {
        var addressee = Addressees.of(body.addressee());
        var reach = addressees.reach(addressee, addressees.matterOf(id));
        return done(new ReassignAction(id, today.get(), addressee, reach), request);
    }

    @Allowed(Access.FOLLOW_ACTION)
    @PostMapping(ACTIONS + "/{id}/put-off")
    ResponseEntity<Object> putOff(@PathVariable ActionItemId id, @RequestBody PutOffBody body, Request request) {
        return done(new PutOffAction(id, today.get(), body.dueOn(), body.reason()), request);
    }

    @Allowed(Access.FOLLOW_ACTION)
    @PostMapping(ACTIONS + "/{id}/finish")
    ResponseEntity<Object> finish(@PathVariable ActionItemId id, @RequestBody FinishBody body, Request request) {
        return done(new FinishAction(id, today.get()), request);
    }

    @Allowed(Access.FOLLOW_ACTION)
    @PostMapping(ACTIONS + "/{id}/drop")
    ResponseEntity<Object> drop(@PathVariable ActionItemId id, @RequestBody DropBody body, Request request) {
        return done(new DropAction(id, today.get(), body.reason()), request);
    }

    private ResponseEntity<Object> noted(Matter matter, String told, LocalDate dueOn, Request request) {
        var addressee = Addressees.of(told);
        var id = new ActionItemId("action-" + ids.of(request));
        var reach = addressees.reach(addressee, matter);
        var command = new NoteAction(id, today.get(), matter, addressee, reach, dueOn);
        return Replies.created(commands.send(command, request), ACTIONS);
    }

    private ResponseEntity<Object> done(ActionCommand command, Request request) {
        return Replies.done(commands.send(command, request), ACTIONS);
    }
}
