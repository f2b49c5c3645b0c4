package coop.alveole.command.houserules;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.houserules.CooperativeCommand;
import coop.alveole.domain.houserules.CooperativeCommand.*;
import coop.alveole.domain.houserules.HouseNumber;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.MembershipParameters.Prerequisites;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the cooperative has chosen where the law leaves it the choice: the parameters of membership. */
@RestController
@RequestMapping(IdentityController.HOUSE_RULES)
class ChoiceController {
    record NumberBody(
            HouseNumber number,
            int value,
            LocalDate validFrom,
            DecidedBy decidedBy,
            LocalDate decidedOn,
            Label source) {}

    record PrerequisitesBody(
            Prerequisites prerequisites, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source) {}

    record AlertsBody(
            List<Integer> monthsBefore, LocalDate validFrom, DecidedBy decidedBy, LocalDate decidedOn, Label source) {}

    private final Commands commands;
    private final OurCooperative ours;

    ChoiceController(Commands commands, OurCooperative ours) {
        this.commands = commands;
        this.ours = ours;
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/choose-number")
    ResponseEntity<Object> number(@RequestBody NumberBody body, Request request) {
        var decision = new Decision(body.decidedBy(), body.decidedOn(), body.source());
        return done(new ChooseNumber(ours.id(), body.number(), body.value(), body.validFrom(), decision), request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/choose-prerequisites")
    ResponseEntity<Object> prerequisites(@RequestBody PrerequisitesBody body, Request request) {
        var decision = new Decision(body.decidedBy(), body.decidedOn(), body.source());
        return done(new ChoosePrerequisites(ours.id(), body.prerequisites(), body.validFrom(), decision), request);
    }

    @Allowed(Access.SET_HOUSE_RULES)
    @PostMapping("/choose-alerts")
    ResponseEntity<Object> alerts(@RequestBody AlertsBody body, Request request) {
        var decision = new Decision(body.decidedBy(), body.decidedOn(), body.source());
        return done(new ChooseAlerts(ours.id(), body.monthsBefore(), body.validFrom(), decision), request);
    }

    private ResponseEntity<Object> done(CooperativeCommand command, Request request) {
        return Replies.done(commands.send(command, request), IdentityController.HOUSE_RULES);
    }
}
