package coop.alveole.ops.sending;

import coop.alveole.command.sending.DueReminder;
import coop.alveole.domain.deadline.DeadlineCommand.RecordReminderMailed;
import coop.alveole.domain.deadline.Lead;
import coop.alveole.domain.deadline.LeadUnit;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import java.time.LocalDate;

/** What a letter about a deadline says in the outbox: which line, how long before which day. */
record ReminderLetter(DeadlineId deadlineId, Lead lead, LocalDate actBy) {
    static ReminderLetter of(DueReminder due) {
        return new ReminderLetter(due.deadlineId(), due.lead(), due.actBy());
    }

    static ReminderLetter of(Letter letter) {
        var parts = letter.about().split(" ", -1);
        var lead = new Lead(Integer.parseInt(parts[1]), LeadUnit.valueOf(parts[2]));
        return new ReminderLetter(new DeadlineId(parts[0]), lead, LocalDate.parse(parts[3]));
    }

    String about() {
        return deadlineId + " " + lead.count() + " " + lead.unit() + " " + actBy;
    }

    /** The same for one line, one reminder and one account, whatever became of the outbox meanwhile. */
    String key(AccountId recipient) {
        return deadlineId + "+" + lead.count() + lead.unit() + "/" + recipient;
    }

    RecordReminderMailed mailed(AccountId recipient, LocalDate day) {
        return new RecordReminderMailed(deadlineId, day, lead, recipient);
    }
}
