package coop.alveole.command.deadline;

import coop.alveole.command.deadline.RoundOfAFile.Task;
import coop.alveole.command.shared.Asker.OnThisMachine;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HouseParameters;
import coop.alveole.command.shared.Request;
import coop.alveole.command.shared.Request.Attempt;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.deadline.Assemblies;
import coop.alveole.domain.round.RoundCommand.FinishRound;
import coop.alveole.domain.round.RoundEvent.RoundMade;
import coop.alveole.domain.shared.FiscalYearEnd;
import coop.alveole.domain.shared.RoundsId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Goes through the lists of a day and records what has become due; it sends nothing to anybody. Each thing is done once
 * under a key of its own, so that a round cut short, or made again, ends as one that was not.
 */
@Component
public class DailyRound {
    private static final Logger LOG = LoggerFactory.getLogger(DailyRound.class);

    private final ToDoLists<ReminderList> lists;
    private final ToDoLists<AssemblyCalendar> calendars;
    private final HouseParameters parameters;
    private final KnownDeadlines known;
    private final Commands commands;
    private final EventStore events;
    private final OnThisMachine machine;

    DailyRound(
            ToDoLists<ReminderList> lists,
            ToDoLists<AssemblyCalendar> calendars,
            HouseParameters parameters,
            KnownDeadlines known,
            Commands commands,
            EventStore events,
            OnThisMachine machine) {
        this.lists = lists;
        this.calendars = calendars;
        this.parameters = parameters;
        this.known = known;
        this.commands = commands;
        this.events = events;
        this.machine = machine;
    }

    /** The day of the last round that was finished. */
    public Optional<LocalDate> last(RoundsId rounds) {
        return events.lastSequenceNumberFor(rounds.value())
                .flatMap(last ->
                        events.readEvents(rounds.value(), last).asStream().findFirst())
                .map(message -> ((RoundMade) message.getPayload()).madeFor());
    }

    /** The round of one day: the same whenever it is made. */
    public void make(RoundsId rounds, LocalDate day) {
        for (var task : dueOn(day)) attempt(task, day);
        send("automation/round", day.toString(), new FinishRound(rounds, day));
    }

    private List<Task> dueOn(LocalDate day) {
        var rules = new RulesOfADay(day, assembliesOn(day), parameters.on(day));
        return lists.atHead().stream()
                .sorted(Comparator.comparing(ReminderList::id))
                .flatMap(list -> new RoundOfAFile(list, rules).tasks())
                .toList();
    }

    private Assemblies assembliesOn(LocalDate day) {
        return calendars.atHead().stream()
                .findFirst()
                .map(calendar -> calendar.on(day))
                .orElseGet(() -> new Assemblies(List.of(), FiscalYearEnd.DEFAULT));
    }

    /** What the list says is looked at again in the record; what is refused there has changed meanwhile. */
    private void attempt(Task task, LocalDate day) {
        var deadline = task.command().deadlineId();
        if (!known.isOpen(deadline, day)) return;
        try {
            send(task.route(), task.key(), task.command());
        } catch (RuleBroken changed) {
            LOG.info(
                    "the round leaves {} as it is: {}", deadline, changed.rule().name());
        }
    }

    private void send(String route, String key, Object command) {
        var once = new Attempt(route, key, key);
        commands.send(command, Request.forReal(machine.asker("automation"), once));
    }
}
