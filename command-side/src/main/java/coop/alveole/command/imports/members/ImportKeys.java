package coop.alveole.command.imports.members;

import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.Request.Mode;
import coop.alveole.domain.shared.PersonId;
import org.springframework.stereotype.Component;

/** Everything is sent under a key made of the number the present software gave: taken over twice, it is done once. */
@Component
class ImportKeys {
    private static final String SOURCE = "autonomie";
    private static final String ROUTE = "import members";

    private final Commands commands;
    private final NewIds ids;
    private final OnThisMachine machine;

    ImportKeys(Commands commands, NewIds ids, OnThisMachine machine) {
        this.commands = commands;
        this.ids = ids;
        this.machine = machine;
    }

    PersonId person(String identifier) {
        return new PersonId("person-" + ids.of(SOURCE, identifier));
    }

    /** By what words are sealed: a simulation leaves no key. */
    Request sealing(Mode mode) {
        return new Request(machine.asker("import"), null, null, new Attempt(ROUTE, null, ""), null, mode);
    }

    /** What the record does not say yet, or says otherwise: found again after a kill by looking, without a key. */
    Outcome send(Object command) {
        return commands.send(command, request(new Attempt(ROUTE, null, "")));
    }

    /** The key vouches for what was read: the same again is done already, an edited one is told. */
    Outcome send(Object command, String identifier, String step, String content) {
        var key = ids.of(SOURCE, identifier + "\n" + step).toString();
        return commands.send(command, request(new Attempt(ROUTE, key, content)));
    }

    private Request request(Attempt attempt) {
        return Request.forReal(machine.asker("import"), attempt);
    }
}
