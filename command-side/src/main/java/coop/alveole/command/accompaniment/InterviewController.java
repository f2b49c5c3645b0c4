package coop.alveole.command.accompaniment;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.KnownMemberships;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.accompaniment.AccompanimentCommand.*;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(InterviewController.MEMBERSHIPS)
class InterviewController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    /** That it was held is the fact; what was said is written nowhere here. */
    record InterviewBody(LocalDate heldOn) {}

    private final Commands commands;
    private final KnownMemberships memberships;

    InterviewController(Commands commands, KnownMemberships memberships) {
        this.commands = commands;
        this.memberships = memberships;
    }

    @Allowed(Access.ACCOMPANY)
    @PostMapping("/{id}/record-interview")
    ResponseEntity<Object> record(@PathVariable MembershipId id, @RequestBody InterviewBody body, Request request) {
        var command = new RecordInterview(memberships.known(id), body.heldOn());
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }

    @Allowed(Access.ACCOMPANY)
    @PostMapping("/{id}/withdraw-interview")
    ResponseEntity<Object> withdraw(@PathVariable MembershipId id, @RequestBody InterviewBody body, Request request) {
        var command = new WithdrawInterview(memberships.known(id), body.heldOn());
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
