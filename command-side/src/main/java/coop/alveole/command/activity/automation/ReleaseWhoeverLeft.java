package coop.alveole.command.activity.automation;

import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.activity.ActivityCommand.ReleaseHolder;
import coop.alveole.domain.shared.RuleBroken;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Ends, on the last day of whoever left, what they held of any activity. What is to be done is what the two lists still
 * show; each thing is done once under the key of what caused it, so that it may be asked for at any time.
 */
@Component
public class ReleaseWhoeverLeft {
    private static final Logger LOG = LoggerFactory.getLogger(ReleaseWhoeverLeft.class);
    private static final String ROUTE = "automation/release";

    private record Task(ReleaseHolder command, long cause) {
        String key() {
            return command.activityId() + "+" + command.holder() + "+" + cause;
        }
    }

    private final ToDoLists<Departure> departures;
    private final ToDoLists<HeldActivity> activities;
    private final Commands commands;
    private final OnThisMachine machine;

    ReleaseWhoeverLeft(
            ToDoLists<Departure> departures,
            ToDoLists<HeldActivity> activities,
            Commands commands,
            OnThisMachine machine) {
        this.departures = departures;
        this.activities = activities;
        this.commands = commands;
        this.machine = machine;
    }

    public void run() {
        toDo().forEach(this::attempt);
    }

    private List<Task> toDo() {
        var gone = departures.atHead();
        if (gone.isEmpty()) return List.of();
        return activities.atHead().stream()
                .flatMap(activity -> gone.stream().flatMap(departure -> tasks(activity, departure)))
                .sorted(Comparator.comparingLong(Task::cause).thenComparing(Task::key))
                .toList();
    }

    private static Stream<Task> tasks(HeldActivity activity, Departure departure) {
        var holder = departure.membershipId();
        return departure.away().stream()
                .filter(away -> activity.isHeldBy(holder, away))
                .limit(1)
                .map(away -> new Task(
                        new ReleaseHolder(activity.activityId(), holder, away),
                        Math.max(activity.position(), departure.position())));
    }

    /** What is refused has changed since the list was read. */
    private void attempt(Task task) {
        var once = new Attempt(ROUTE, task.key(), task.key());
        try {
            commands.send(task.command(), Request.forReal(machine.asker("automation"), once));
        } catch (RuleBroken changed) {
            LOG.info(
                    "{} is left as it is: {}",
                    task.command().activityId(),
                    changed.rule().name());
        }
    }
}
