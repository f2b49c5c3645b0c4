package coop.alveole.command.membership;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HouseParameters;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.MembershipCommand;
import coop.alveole.domain.membership.MembershipCommand.RenewCape;
import coop.alveole.domain.membership.MembershipCommand.RenewCapeLate;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The renewal of a CAPE, before its term or after. */
@RestController
@RequestMapping(MembershipController.MEMBERSHIPS)
class RenewalController {
    record RenewCapeBody(LocalDate signedOn, LocalDate endsOn) {}

    /** The new period begins on the day of its signature. */
    record RenewCapeLateBody(LocalDate signedOn, LocalDate endsOn) {}

    private final Commands commands;
    private final HouseParameters parameters;

    RenewalController(Commands commands, HouseParameters parameters) {
        this.commands = commands;
        this.parameters = parameters;
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/renew-cape")
    ResponseEntity<Object> renewCape(@PathVariable MembershipId id, @RequestBody RenewCapeBody body, Request request) {
        var signedOn = body.signedOn();
        return done(new RenewCape(id, signedOn, body.endsOn(), parameters.on(signedOn)), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/renew-cape-late")
    ResponseEntity<Object> renewCapeLate(
            @PathVariable MembershipId id, @RequestBody RenewCapeLateBody body, Request request) {
        var signedOn = body.signedOn();
        return done(new RenewCapeLate(id, signedOn, body.endsOn(), parameters.on(signedOn)), request);
    }

    private ResponseEntity<Object> done(MembershipCommand command, Request request) {
        return Replies.done(commands.send(command, request), MembershipController.MEMBERSHIPS);
    }
}
