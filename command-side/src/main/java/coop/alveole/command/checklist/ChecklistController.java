package coop.alveole.command.checklist;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.checklist.ChecklistCommand;
import coop.alveole.domain.checklist.ChecklistCommand.*;
import coop.alveole.domain.shared.ChecklistId;
import coop.alveole.domain.shared.ChecklistKind;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** There is one list in a house: its id comes from that of the house. */
@RestController
@RequestMapping(ChecklistController.CHECKLIST)
class ChecklistController {
    static final String CHECKLIST = "/api/v1/checklist";

    record AddItemBody(ChecklistKind kind, Label item, LocalDate addedOn) {}

    record RetireItemBody(ChecklistKind kind, Label item, LocalDate retiredOn) {}

    private final Commands commands;
    private final ChecklistId ours;

    ChecklistController(Commands commands, NewIds ids) {
        this.commands = commands;
        this.ours = new ChecklistId("checklist-" + ids.of("house", "checklist"));
    }

    @Allowed(Access.MANAGE_CHECKLIST)
    @PostMapping("/add-item")
    ResponseEntity<Object> addItem(@RequestBody AddItemBody body, Request request) {
        return done(new AddItem(ours, body.kind(), body.item(), body.addedOn()), request);
    }

    @Allowed(Access.MANAGE_CHECKLIST)
    @PostMapping("/retire-item")
    ResponseEntity<Object> retireItem(@RequestBody RetireItemBody body, Request request) {
        return done(new RetireItem(ours, body.kind(), body.item(), body.retiredOn()), request);
    }

    private ResponseEntity<Object> done(ChecklistCommand command, Request request) {
        return Replies.done(commands.send(command, request), CHECKLIST);
    }
}
