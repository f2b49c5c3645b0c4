package coop.alveole.command.sending;

import coop.alveole.command.deadline.ReminderList;
import coop.alveole.command.sending.MailTask.Due;
import coop.alveole.command.shared.HouseParameters;
import coop.alveole.command.shared.MailDesks;
import coop.alveole.command.shared.ToDoLists;
import coop.alveole.domain.deadline.ReminderPlan;
import coop.alveole.domain.sending.Announced;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Which reminders have to leave the house, and to whom: the last of each line that is open and not put off, to a role in
 * a territory, never to one mailbox only where the house has two.
 */
@Component
public class DueMails {
    private static final int MAILBOXES = 2;

    private final ToDoLists<ReminderList> lists;
    private final ToDoLists<MailTask> tasks;
    private final LinesOnRecord record;
    private final MailDesks desks;
    private final HouseParameters parameters;

    DueMails(
            ToDoLists<ReminderList> lists,
            ToDoLists<MailTask> tasks,
            LinesOnRecord record,
            MailDesks desks,
            HouseParameters parameters) {
        this.lists = lists;
        this.tasks = tasks;
        this.record = record;
        this.desks = desks;
        this.parameters = parameters;
    }

    /** In the order of their days; {@code wanted} leaves out what the caller has seen to, before the record is asked. */
    public List<DueReminder> on(LocalDate day, BiPredicate<DeadlineId, Due> wanted) {
        var known = known();
        return lists.atHead().stream()
                .flatMap(list -> open(list, day))
                .flatMap(line -> Optional.ofNullable(known.get(line.value())).stream())
                .flatMap(task -> task
                        .last(Long.MAX_VALUE)
                        .filter(due -> wanted.test(task.deadlineId(), due))
                        .flatMap(due -> reminder(task, due, day))
                        .stream())
                .sorted(Comparator.comparing(DueReminder::actBy)
                        .thenComparing(each -> each.deadlineId().value()))
                .toList();
    }

    /** What was read before sending was switched on, at that position, and has not left yet: nothing since takes it away. */
    public List<DueReminder> announced(List<Announced> list, long position) {
        var known = known();
        return list.stream()
                .flatMap(each -> Optional.ofNullable(known.get(each.deadlineId().value()))
                        .flatMap(task -> task.last(position)
                                .filter(due -> !task.mailed(due.lead()).contains(each.recipient()))
                                .map(due -> leaving(task, due, List.of(each.recipient()))))
                        .stream())
                .toList();
    }

    private Map<String, MailTask> known() {
        return tasks.atHead().stream().collect(Collectors.toUnmodifiableMap(MailTask::id, Function.identity()));
    }

    private static Stream<DeadlineId> open(ReminderList list, LocalDate day) {
        var open = list.waits().openOn(day).stream()
                .map(wait -> DeadlineId.of(list.membershipId(), wait.kind(), wait.dueOn()))
                .collect(Collectors.toUnmodifiableSet());
        return list.lines().stream()
                .filter(line -> open.contains(line.deadlineId()))
                .filter(line -> !line.followUp().isQuietOn(day))
                .map(ReminderList.Line::deadlineId);
    }

    private Optional<DueReminder> reminder(MailTask task, Due due, LocalDate day) {
        return record.standing(task.deadlineId(), due, day)
                .map(standing -> new DueReminder(
                        task.deadlineId(),
                        due.lead(),
                        due.actBy(),
                        due.position(),
                        standing,
                        recipients(task, due, day),
                        task.mailed(due.lead())));
    }

    private static DueReminder leaving(MailTask task, Due due, List<AccountId> recipients) {
        return new DueReminder(
                task.deadlineId(),
                due.lead(),
                due.actBy(),
                due.position(),
                DueReminder.Standing.LEAVES,
                recipients,
                task.mailed(due.lead()));
    }

    /** The desk of its kind; where only one mailbox is there, the next desk too. */
    private List<AccountId> recipients(MailTask task, Due due, LocalDate day) {
        var line = task.deadlineId();
        var leads = parameters.on(day).alertLeadMonths();
        var all = new LinkedHashSet<AccountId>();
        for (var desk : upFrom(ReminderPlan.of(line.kind(), leads).desk()))
            if (all.size() < MAILBOXES)
                all.addAll(desks.at(desk, line.membershipId().personId(), day));
        return without(all, task.mailed(due.lead()));
    }

    private static List<AccountId> without(Set<AccountId> all, Set<AccountId> mailed) {
        var left = new ArrayList<>(all);
        left.removeAll(mailed);
        return List.copyOf(left);
    }

    private static List<Desk> upFrom(Desk desk) {
        return switch (desk) {
            case ADVISOR -> List.of(Desk.ADVISOR, Desk.ADMIN_TEAM, Desk.CO_MANAGER);
            case ADMIN_TEAM -> List.of(Desk.ADMIN_TEAM, Desk.CO_MANAGER);
            case CO_MANAGER -> List.of(Desk.CO_MANAGER, Desk.ADMIN_TEAM);
        };
    }
}
