package coop.alveole.domain.deadline;

import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.shared.AccountId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done about one deadline, through time: the same for who decides, for who is reminded and for who reads. */
public record FollowUp(
        List<Snooze> snoozes,
        List<Suspension> suspensions,
        List<Reminder> reminders,
        List<TakingUp> takingsUp,
        List<Proposal> proposals,
        @Nullable Closing closing) {
    public static final FollowUp NONE = new FollowUp(List.of(), List.of(), List.of(), List.of(), List.of(), null);

    /** Until the day given, excluded. */
    public record Snooze(LocalDate from, LocalDate until, PauseReason reason) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }

    /** {@code until} is the first day of reminders again. */
    public record Suspension(LocalDate from, @Nullable LocalDate until, PauseReason reason) {
        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    public record Reminder(LocalDate on, LocalDate actBy, Lead lead) {}

    public record TakingUp(LocalDate on, AccountId by) {}

    public record Proposal(LocalDate on, ProposedStep step) {}

    public record Closing(LocalDate on, DoneReason reason) {}

    public FollowUp with(DeadlineEvent event) {
        return switch (event) {
            case DeadlineSnoozed e -> {
                var snooze = new Snooze(e.snoozedOn(), e.until(), e.reason());
                yield new FollowUp(and(snoozes, snooze), suspensions, reminders, takingsUp, proposals, closing);
            }
            case RemindersSuspended e -> suspended(and(suspensions, new Suspension(e.suspendedOn(), null, e.reason())));
            case RemindersResumed e -> suspended(resumedOn(e.resumedOn()));
            case ReminderDue e -> {
                var reminder = new Reminder(e.remindedOn(), e.actBy(), new Lead(e.count(), e.unit()));
                yield new FollowUp(snoozes, suspensions, and(reminders, reminder), takingsUp, proposals, closing);
            }
            case DeadlineTakenUp e -> {
                var taken = new TakingUp(e.takenUpOn(), e.by());
                yield new FollowUp(snoozes, suspensions, reminders, and(takingsUp, taken), proposals, closing);
            }
            case StepProposed e -> {
                var proposal = new Proposal(e.proposedOn(), e.step());
                yield new FollowUp(snoozes, suspensions, reminders, takingsUp, and(proposals, proposal), closing);
            }
            case ReminderMailed _ -> this;
            case DeadlineClosed e ->
                new FollowUp(
                        snoozes, suspensions, reminders, takingsUp, proposals, new Closing(e.closedOn(), e.reason()));
        };
    }

    public boolean isClosedOn(LocalDate day) {
        return closing != null && !closing.on().isAfter(day);
    }

    public Optional<Snooze> snoozeOn(LocalDate day) {
        return snoozes.stream().filter(snooze -> snooze.holdsOn(day)).reduce((_, later) -> later);
    }

    public Optional<Suspension> suspensionOn(LocalDate day) {
        return suspensions.stream().filter(pause -> pause.holdsOn(day)).findFirst();
    }

    /** Nobody is to be reminded of it on that day. */
    public boolean isQuietOn(LocalDate day) {
        return isClosedOn(day) || snoozeOn(day).isPresent() || suspensionOn(day).isPresent();
    }

    public boolean wasDue(Lead lead) {
        return reminders.stream().anyMatch(reminder -> reminder.lead().equals(lead));
    }

    public Optional<Reminder> lastReminder(LocalDate asOf) {
        return reminders.stream()
                .filter(reminder -> !reminder.on().isAfter(asOf))
                .reduce((_, later) -> later);
    }

    /** Whether a reminder at that distance is nearer to the day than the last one. */
    public boolean wants(Lead lead, LocalDate actBy) {
        return lastReminder(LocalDate.MAX)
                .map(last -> lead.follows(last.lead(), actBy))
                .orElse(true);
    }

    public Optional<TakingUp> lastTakingUp(LocalDate asOf) {
        return takingsUp.stream().filter(taken -> !taken.on().isAfter(asOf)).reduce((_, later) -> later);
    }

    public List<ProposedStep> proposed(LocalDate asOf) {
        return proposals.stream()
                .filter(proposal -> !proposal.on().isAfter(asOf))
                .map(Proposal::step)
                .toList();
    }

    /** Since when nobody has had a reason to leave it aside: the end of its last snooze, or its beginning. */
    public LocalDate waitingSince(LocalDate beginning, LocalDate asOf) {
        return snoozes.stream()
                .map(Snooze::until)
                .filter(until -> !until.isAfter(asOf) && until.isAfter(beginning))
                .reduce(beginning, (one, next) -> next.isAfter(one) ? next : one);
    }

    private FollowUp suspended(List<Suspension> next) {
        return new FollowUp(snoozes, next, reminders, takingsUp, proposals, closing);
    }

    private List<Suspension> resumedOn(LocalDate day) {
        return suspensions.stream()
                .map(pause -> pause.until() == null ? new Suspension(pause.from(), day, pause.reason()) : pause)
                .toList();
    }

    private static <T> List<T> and(List<T> known, T next) {
        return Stream.concat(known.stream(), Stream.of(next)).toList();
    }
}
