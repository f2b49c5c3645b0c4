package coop.alveole.command.membership.organisation;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.membership.organisation.OrganisationCommand;
import coop.alveole.domain.shared.MembershipId;
import coop.alveole.domain.shared.Siren;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/**
 * No two legal persons bear one SIREN. What takes one is recorded one after the other: each is told who bears it once the
 * list holds all that was recorded before, and a house is open in one process only.
 */
@Component
class OneSirenEach {
    private final ToDoLists<SirenHolder> holders;
    private final Commands commands;
    private final ReentrantLock turn = new ReentrantLock();

    OneSirenEach(ToDoLists<SirenHolder> holders, Commands commands) {
        this.holders = holders;
        this.commands = commands;
    }

    Outcome send(Siren siren, Function<Optional<MembershipId>, OrganisationCommand> command, Request request) {
        turn.lock();
        try {
            return commands.send(command.apply(holder(siren)), request);
        } finally {
            turn.unlock();
        }
    }

    private Optional<MembershipId> holder(Siren siren) {
        return holders.atHead().stream()
                .filter(holder -> holder.bears(siren))
                .map(SirenHolder::membershipId)
                .findFirst();
    }
}
