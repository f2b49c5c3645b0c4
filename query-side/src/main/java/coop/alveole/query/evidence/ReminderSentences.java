package coop.alveole.query.evidence;

import coop.alveole.domain.billing.reminder.RemindersEvent;
import coop.alveole.domain.billing.reminder.RemindersEvent.*;
import coop.alveole.query.shared.French;
import java.util.Locale;

/** What was done to have an invoice paid, in words. */
final class ReminderSentences {
    private ReminderSentences() {}

    static String of(RemindersEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case CustomerReminded e ->
                sentences.say(
                        name + "." + e.kind() + "." + e.sender(),
                        reader,
                        e.remindedOn(),
                        e.rank(),
                        French.euros(e.due()));
            case RemindersHeld _, RemindersReleased _ -> sentences.say(name, reader, event.effectiveOn());
        };
    }
}
