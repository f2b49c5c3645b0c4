package coop.alveole.command.sending;

import coop.alveole.command.sending.MailTask.Due;
import coop.alveole.command.sending.MailTask.Mailed;
import coop.alveole.domain.deadline.DeadlineEvent;
import coop.alveole.domain.deadline.DeadlineEvent.*;
import coop.alveole.domain.deadline.Lead;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** The to-do list of what sends mails: what has left is in the record, so that losing the outbox repeats nothing. */
public final class MailTasks implements Fold<MailTask> {
    @Override
    public Class<MailTask> document() {
        return MailTask.class;
    }

    @Override
    public int version() {
        return 2;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(DeadlineEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case ReminderDue e -> Stream.of(e.deadlineId().value());
            case ReminderMailed e -> Stream.of(e.deadlineId().value());
            default -> Stream.empty();
        };
    }

    @Override
    public MailTask empty(String key) {
        return MailTask.empty(key);
    }

    @Override
    public MailTask fold(MailTask task, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case ReminderDue e -> task.with(new Due(new Lead(e.count(), e.unit()), e.actBy(), recorded.position()));
            case ReminderMailed e -> task.with(new Mailed(new Lead(e.count(), e.unit()), e.recipient()));
            default -> task;
        };
    }
}
