package coop.alveole.command.sending;

import coop.alveole.domain.deadline.Lead;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A reminder that became due, and whether it leaves; {@code recipients} are those it has not left to yet. */
public record DueReminder(
        DeadlineId deadlineId,
        Lead lead,
        LocalDate actBy,
        long position,
        Standing standing,
        List<AccountId> recipients,
        Set<AccountId> mailed) {
    public enum Standing {
        LEAVES,
        /** Its day had passed when an import brought the line in: it is never sent. */
        PAST
    }

    /** Nobody who may read it has an address. */
    public boolean reachesNobody() {
        return recipients.isEmpty() && mailed.isEmpty();
    }

    public boolean leaves() {
        return standing == Standing.LEAVES;
    }
}
