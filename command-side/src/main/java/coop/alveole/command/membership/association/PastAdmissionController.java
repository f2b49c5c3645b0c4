package coop.alveole.command.membership.association;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.association.AssociationCommand.RecordPastAdmission;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An admission of the past, taken over with the rules it broke in its time. */
@RestController
@RequestMapping(AssociationController.MEMBERSHIPS)
class PastAdmissionController {
    record PastAdmissionBody(LocalDate admittedOn) {}

    private final Commands commands;

    PastAdmissionController(Commands commands) {
        this.commands = commands;
    }

    @Allowed(Access.ADMIT_ASSOCIATE)
    @PostMapping("/{id}/record-past-admission")
    ResponseEntity<Object> recordPastAdmission(
            @PathVariable MembershipId id, @RequestBody PastAdmissionBody body, Request request) {
        return Replies.done(
                commands.send(new RecordPastAdmission(id, body.admittedOn()), request),
                AssociationController.MEMBERSHIPS);
    }
}
