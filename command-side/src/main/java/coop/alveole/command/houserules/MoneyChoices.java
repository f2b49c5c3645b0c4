package coop.alveole.command.houserules;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.houserules.CooperativeCommand.ChooseMoney;
import coop.alveole.domain.houserules.MoneyChoice;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends each choice of money, with its day and its decision, to the one cooperative. */
@Component
class MoneyChoices {
    private final Commands commands;
    private final OurCooperative ours;

    MoneyChoices(Commands commands, OurCooperative ours) {
        this.commands = commands;
        this.ours = ours;
    }

    ResponseEntity<Object> send(MoneyChoice choice, Decided body, Request request) {
        var command = new ChooseMoney(ours.id(), choice, body.validFrom(), body.decision());
        return Replies.done(commands.send(command, request), IdentityController.HOUSE_RULES);
    }
}
