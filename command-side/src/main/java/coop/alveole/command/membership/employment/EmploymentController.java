package coop.alveole.command.membership.employment;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.membership.CesaEnd;
import coop.alveole.domain.membership.employment.Capacity;
import coop.alveole.domain.membership.employment.EmploymentCommand;
import coop.alveole.domain.membership.employment.EmploymentCommand.*;
import coop.alveole.domain.membership.employment.EmploymentForm;
import coop.alveole.domain.shared.MembershipId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping(EmploymentController.MEMBERSHIPS)
class EmploymentController {
    static final String MEMBERSHIPS = "/api/v1/memberships";

    /** {@code endsOn}, of a fixed term alone, is its last day, included. */
    record SignEmploymentBody(
            EmploymentForm form,
            Capacity capacity,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {}

    record EndEmploymentBody(LocalDate lastDay, CesaEnd cause) {}

    private final Commands commands;

    EmploymentController(Commands commands) {
        this.commands = commands;
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/sign-employment")
    ResponseEntity<Object> sign(@PathVariable MembershipId id, @RequestBody SignEmploymentBody body, Request request) {
        var endsOn = Optional.ofNullable(body.endsOn());
        return done(new SignEmployment(id, body.form(), body.capacity(), body.startsOn(), endsOn), request);
    }

    @Allowed(Access.SIGN_CONTRACT)
    @PostMapping("/{id}/end-employment")
    ResponseEntity<Object> end(@PathVariable MembershipId id, @RequestBody EndEmploymentBody body, Request request) {
        return done(new EndEmployment(id, body.lastDay(), body.cause()), request);
    }

    private ResponseEntity<Object> done(EmploymentCommand command, Request request) {
        return Replies.done(commands.send(command, request), MEMBERSHIPS);
    }
}
