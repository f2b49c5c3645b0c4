package coop.alveole.domain.billing.reminder;

import static coop.alveole.domain.billing.issue.IssueRule.KEPT_ONCE;
import static coop.alveole.domain.billing.issue.IssueRule.SENT_BEFORE_KEPT;
import static coop.alveole.domain.billing.reminder.ReminderRule.*;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import coop.alveole.domain.billing.reminder.RemindersCommand.*;
import coop.alveole.domain.billing.reminder.RemindersEvent.*;
import coop.alveole.domain.shared.RemindersId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;

/** What is done to have one invoice paid: proposed to whoever sold, sent by them or by the team, held back for a reason. */
public final class Reminders {
    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private RemindersId id;

    private final Map<Integer, LocalDate> keptOn = new HashMap<>();
    private int sent;
    private int reminders;
    private boolean noticed;
    private Optional<LocalDate> last = Optional.empty();
    private Optional<LocalDate> heldOn = Optional.empty();

    Reminders() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(Remind c) {
        OVERDUE_BEFORE.require(
                c.arrears().isOverdue(c.remindedOn()), "invoiceId", c.arrears().dueOn());
        NOT_WHILE_DISPUTED.require(!c.arrears().disputed(), "invoiceId");
        last.ifPresent(day -> {
            var next = ReminderPace.after(day);
            A_WEEK_APART.require(!c.remindedOn().isBefore(next), "remindedOn", day, next);
        });
        if (c.kind() == ReminderKind.FORMAL_NOTICE) requireNotice(c.sender());
        else if (c.sender() == Sender.TEAM) requireHolderWasAsked(c);
        int rank = c.kind() == ReminderKind.REMINDER ? reminders + 1 : 1;
        apply(new CustomerReminded(
                c.remindersId(), c.kind(), rank, c.sender(), c.arrears().due(), c.remindedOn()));
        if (!c.charges().equals(LateCharges.NONE))
            apply(new LateChargesCounted(c.remindersId(), c.charges(), c.remindedOn()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(KeepReminderLetter c) {
        Optional.ofNullable(keptOn.get(c.number())).ifPresent(day -> KEPT_ONCE.require(false, "number", day));
        SENT_BEFORE_KEPT.require(c.number() >= 1 && c.number() <= sent, "number");
        apply(new ReminderLetterKept(c.remindersId(), c.number(), c.file(), c.keptOn()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(HoldReminders c) {
        HELD_ONCE.require(heldOn.isEmpty(), "invoiceId");
        apply(new RemindersHeld(c.remindersId(), c.reason(), c.heldOn()));
    }

    @CommandHandler
    void handle(ReleaseReminders c) {
        HELD_ONCE.require(heldOn.isPresent(), "invoiceId");
        apply(new RemindersReleased(c.remindersId(), c.releasedOn()));
    }

    private void requireNotice(Sender sender) {
        NOTICE_BY_THE_TEAM.require(sender == Sender.TEAM, "invoiceId");
        NOTICE_AFTER_A_REMINDER.require(reminders > 0 && !noticed, "invoiceId");
    }

    private void requireHolderWasAsked(Remind c) {
        heldOn.ifPresent(day -> NOT_HELD_BACK.require(false, "invoiceId", day));
        var from = ReminderPace.ofTheTeam(c.arrears().dueOn(), c.holdDays());
        HOLDER_FIRST.require(!c.remindedOn().isBefore(from), "remindedOn", from);
    }

    @EventSourcingHandler
    void on(RemindersEvent event) {
        id = event.remindersId();
        switch (event) {
            case CustomerReminded e -> {
                last = Optional.of(e.remindedOn());
                sent++;
                if (e.kind() == ReminderKind.REMINDER) reminders++;
                else noticed = true;
            }
            case RemindersHeld e -> heldOn = Optional.of(e.heldOn());
            case RemindersReleased _ -> heldOn = Optional.empty();
            case ReminderLetterKept e -> keptOn.put(e.number(), e.keptOn());
            case LateChargesCounted _ -> {}
        }
    }
}
