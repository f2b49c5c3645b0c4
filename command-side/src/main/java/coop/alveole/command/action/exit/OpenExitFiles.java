package coop.alveole.command.action.exit;

import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.action.ActionCommand.NoteAction;
import coop.alveole.domain.action.Addressee;
import coop.alveole.domain.action.Matter.OfAnExit;
import coop.alveole.domain.shared.ActionItemId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Opens the file of an exit (dossier de sortie): its lines, each an action of the desk that settles it. Nobody types them;
 * each is noted once under the key of its exit, so that it may be asked for at any time.
 */
@Component
public class OpenExitFiles {
    private static final Logger LOG = LoggerFactory.getLogger(OpenExitFiles.class);
    private static final String ROUTE = "automation/exit-file";
    /** Recorded late, an exit still opens its file; one that is older was settled without. */
    private static final int MONTHS_BACK = 6;

    private final ToDoLists<ExitToSettle> exits;
    private final Commands commands;
    private final OnThisMachine machine;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    OpenExitFiles(
            ToDoLists<ExitToSettle> exits,
            Commands commands,
            OnThisMachine machine,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.exits = exits;
        this.commands = commands;
        this.machine = machine;
        this.ids = ids;
        this.today = today;
    }

    public void run() {
        var day = today.get();
        exits.atHead().stream()
                .flatMap(exit -> exit.toOpen(day.minusMonths(MONTHS_BACK)))
                .sorted(Comparator.comparing(OpenExitFiles::key))
                .toList()
                .forEach(line -> open(line, day));
    }

    private void open(OfAnExit line, LocalDate day) {
        var key = key(line);
        var request = Request.forReal(machine.asker("automation"), new Attempt(ROUTE, key, key));
        var due = line.line().dueOn(line.lastDay());
        var command = new NoteAction(
                new ActionItemId("action-" + ids.of(request)),
                day,
                line,
                new Addressee.OfADesk(line.line().desk()),
                due.isBefore(day) ? day : due);
        try {
            commands.send(command, request);
        } catch (RuleBroken refused) {
            LOG.info("{} is not opened: {}", key, refused.rule().name());
        }
    }

    private static String key(OfAnExit line) {
        return line.membershipId() + "+" + line.lastDay() + "+" + line.line();
    }
}
