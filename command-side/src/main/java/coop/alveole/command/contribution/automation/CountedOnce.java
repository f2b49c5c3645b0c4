package coop.alveole.command.contribution.automation;

import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.domain.contribution.ContributionCommand.CountFact;
import coop.alveole.domain.shared.RuleBroken;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends facts to their ledgers in the order in which they happened, each once under the key of what it counts. */
@Component
class CountedOnce {
    private static final Logger LOG = LoggerFactory.getLogger(CountedOnce.class);
    private static final String ROUTE = "automation/contribution";
    /** The tiers of a year are climbed in this order. */
    private static final Comparator<CountFact> IN_TIME = Comparator.comparing(CountFact::factOn)
            .thenComparing(CountFact::kind)
            .thenComparing(CountedOnce::key);

    private final Commands commands;
    private final OnThisMachine machine;

    CountedOnce(Commands commands, OnThisMachine machine) {
        this.commands = commands;
        this.machine = machine;
    }

    void count(List<CountFact> facts) {
        facts.stream().sorted(IN_TIME).forEach(this::attempt);
    }

    private static String key(CountFact fact) {
        return fact.kind() + "+" + fact.source();
    }

    /** What is refused has changed since the list was read. */
    private void attempt(CountFact fact) {
        var once = new Attempt(ROUTE, key(fact), key(fact));
        try {
            commands.send(fact, Request.forReal(machine.asker("automation"), once));
        } catch (RuleBroken changed) {
            LOG.info("{} is not counted: {}", key(fact), changed.rule().name());
        }
    }
}
