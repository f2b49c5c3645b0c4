package coop.alveole.command.membership.checklist;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.checklist.CheckCommand;
import coop.alveole.domain.membership.checklist.CheckCommand.*;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(CheckController.MEMBERSHIPS)
class CheckController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    record OpenToolBody(Label tool, LocalDate openedOn) {}

    record CloseToolBody(Label tool, LocalDate closedOn) {}

    record ReceiveDocumentBody(Label document, LocalDate receivedOn) {}

    private final Commands commands;

    CheckController(Commands commands) {
        this.commands = commands;
    }

    @Allowed(Access.RECORD_INTEGRATION)
    @PostMapping("/{id}/open-tool")
    ResponseEntity<Object> openTool(@PathVariable MembershipId id, @RequestBody OpenToolBody body, Request request) {
        return done(new OpenTool(id, body.tool(), body.openedOn()), request);
    }

    @Allowed(Access.RECORD_INTEGRATION)
    @PostMapping("/{id}/close-tool")
    ResponseEntity<Object> closeTool(@PathVariable MembershipId id, @RequestBody CloseToolBody body, Request request) {
        return done(new CloseTool(id, body.tool(), body.closedOn()), request);
    }

    @Allowed(Access.RECORD_INTEGRATION)
    @PostMapping("/{id}/receive-document")
    ResponseEntity<Object> receiveDocument(
            @PathVariable MembershipId id, @RequestBody ReceiveDocumentBody body, Request request) {
        return done(new ReceiveDocument(id, body.document(), body.receivedOn()), request);
    }

    private ResponseEntity<Object> done(CheckCommand command, Request request) {
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
