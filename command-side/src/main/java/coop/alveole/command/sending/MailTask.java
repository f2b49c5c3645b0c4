package coop.alveole.command.sending;

import coop.alveole.domain.deadline.Lead;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.DeadlineId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The reminders of one deadline that became due, where each stands in the record, and to whom it has left. */
public record MailTask(String id, List<Due> reminders, List<Mailed> mailed) {
    public record Due(Lead lead, LocalDate actBy, long position) {}

    public record Mailed(Lead lead, AccountId recipient) {}

    static MailTask empty(String deadline) {
        return new MailTask(deadline, List.of(), List.of());
    }

    DeadlineId deadlineId() {
        return new DeadlineId(id);
    }

    /** Of those recorded by that position, the last: the others have lost their sense. */
    Optional<Due> last(long position) {
        return reminders.stream().filter(due -> due.position() <= position).reduce((_, later) -> later);
    }

    Set<AccountId> mailed(Lead lead) {
        return mailed.stream()
                .filter(known -> known.lead().equals(lead))
                .map(Mailed::recipient)
                .collect(Collectors.toUnmodifiableSet());
    }

    MailTask with(Due due) {
        return new MailTask(
                id, Stream.concat(reminders.stream(), Stream.of(due)).toList(), mailed);
    }

    MailTask with(Mailed one) {
        return new MailTask(
                id, reminders, Stream.concat(mailed.stream(), Stream.of(one)).toList());
    }
}
