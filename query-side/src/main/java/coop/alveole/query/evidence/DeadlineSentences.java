package coop.alveole.query.evidence;

import coop.alveole.domain.deadline.DeadlineEvent;
import coop.alveole.domain.deadline.DeadlineEvent.*;
import java.util.Locale;

/** Says what was done about a deadline. */
final class DeadlineSentences {
    private DeadlineSentences() {}

    static String of(DeadlineEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        var what = sentences.word("deadline." + event.deadlineId().kind(), reader);
        var day = event.deadlineId().dueOn();
        return switch (event) {
            case DeadlineSnoozed e ->
                sentences.say(name, reader, what, day, e.until(), sentences.choice(e.reason(), reader));
            case RemindersSuspended e -> sentences.say(name, reader, what, day, sentences.choice(e.reason(), reader));
            case RemindersResumed _, DeadlineTakenUp _ -> sentences.say(name, reader, what, day);
            case DeadlineClosed e -> sentences.say(name, reader, what, day, sentences.choice(e.reason(), reader));
            case ReminderDue e -> sentences.say(name + "." + e.unit(), reader, what, day, e.count(), e.actBy());
            case ReminderMailed e -> sentences.say(name, reader, what, day, e.mailedOn());
            case StepProposed e -> sentences.say(name + "." + e.step(), reader, what, day);
        };
    }
}
