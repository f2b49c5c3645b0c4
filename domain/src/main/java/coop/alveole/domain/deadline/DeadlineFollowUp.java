package coop.alveole.domain.deadline;

import static coop.alveole.domain.deadline.DeadlineRule.*;
import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.deadline.DeadlineCommand.*;
import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.deadline.FollowUp.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import coop.alveole.domain.shared.RuleBroken;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** Decides what is done about one deadline; it begins with the first thing done, and the date is in its id for good. */
public final class DeadlineFollowUp {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private DeadlineId id;

    private FollowUp followUp = FollowUp.NONE;
    private final Map<Mailed, LocalDate> mailed = new HashMap<>();

    private record Mailed(Lead lead, AccountId recipient) {}

    private DeadlineFollowUp() {}

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SnoozeDeadline command) {
        requireNotYetDone();
        var dueOn = command.deadlineId().dueOn();
        boolean late = command.on().isAfter(dueOn);
        SNOOZED_TO_A_LATER_DAY.require(command.until().isAfter(command.on()), "until", command.on());
        SNOOZED_BEFORE_ITS_DAY.require(late || !command.until().isAfter(dueOn), "until", dueOn);
        apply(new DeadlineSnoozed(command.deadlineId(), command.on(), command.until(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(SuspendReminders command) {
        requireNotYetDone();
        followUp.suspensionOn(command.on()).ifPresent(known -> {
            throw new RuleBroken(REMINDERS_RUNNING, "deadlineId", known.from());
        });
        apply(new RemindersSuspended(command.deadlineId(), command.on(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ResumeReminders command) {
        requireNotYetDone();
        REMINDERS_SUSPENDED.require(followUp.suspensionOn(command.on()).isPresent(), "deadlineId");
        apply(new RemindersResumed(command.deadlineId(), command.on()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(TakeUpDeadline command) {
        requireNotYetDone();
        followUp.takingsUp().stream()
                .filter(taken -> taken.by().equals(command.by()))
                .findFirst()
                .ifPresent(taken -> {
                    throw new RuleBroken(TAKEN_UP_ONCE, "deadlineId", taken.on());
                });
        apply(new DeadlineTakenUp(command.deadlineId(), command.on(), command.by()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(CloseDeadline command) {
        requireNotYetDone();
        var kind = command.deadlineId().kind();
        CLOSED_BY_AN_ANSWER.require(!kind.isRequest(), "deadlineId");
        CLOSED_BY_A_FACT.require(kind.isClosedByHand(), "deadlineId");
        apply(new DeadlineClosed(command.deadlineId(), command.on(), command.reason()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RemindOfDeadline command) {
        requireNotYetDone();
        NOBODY_TO_REMIND.require(!followUp.isQuietOn(command.on()), "deadlineId");
        var lead = command.lead();
        followUp.lastReminder(LocalDate.MAX)
                .ifPresent(
                        last -> EACH_REMINDER_ONCE.require(followUp.wants(lead, command.actBy()), "lead", last.on()));
        apply(new ReminderDue(command.deadlineId(), command.on(), command.actBy(), lead.count(), lead.unit()));
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(ProposeStep command) {
        requireNotYetDone();
        followUp.proposals().stream()
                .filter(known -> known.step() == command.step())
                .findFirst()
                .ifPresent(known -> {
                    throw new RuleBroken(EACH_STEP_PROPOSED_ONCE, "step", known.on());
                });
        apply(new StepProposed(command.deadlineId(), command.on(), command.step()));
    }

    /** Whatever was done about the line meanwhile: it has left. */
    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    void handle(RecordReminderMailed command) {
        var lead = command.lead();
        MAILED_ONCE_DUE.require(followUp.wasDue(lead), "lead");
        var before = mailed.get(new Mailed(lead, command.recipient()));
        if (before != null) throw new RuleBroken(EACH_MAIL_ONCE, "recipient", before);
        apply(new ReminderMailed(command.deadlineId(), command.on(), lead.count(), lead.unit(), command.recipient()));
    }

    @EventSourcingHandler
    void on(DeadlineEvent event) {
        id = event.deadlineId();
        followUp = followUp.with(event);
        if (event instanceof ReminderMailed e)
            mailed.put(new Mailed(new Lead(e.count(), e.unit()), e.recipient()), e.mailedOn());
    }

    private void requireNotYetDone() {
        if (followUp.closing() != null)
            throw new RuleBroken(NOT_YET_DONE, "deadlineId", followUp.closing().on());
    }
}
