package coop.alveole.query.evidence;

import coop.alveole.domain.billing.reminder.RemindersEvent;
import coop.alveole.domain.billing.reminder.RemindersEvent.*;
import coop.alveole.query.billing.reminder.InterestWords;
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
            case LateChargesCounted e -> counted(e, reader, sentences);
            case ReminderLetterKept e ->
                sentences.say(
                        name, reader, e.keptOn(), e.number(), e.file().sha256().shortForm());
            case RemindersHeld _, RemindersReleased _ -> sentences.say(name, reader, event.effectiveOn());
        };
    }

    private static String counted(LateChargesCounted event, Locale reader, Sentences sentences) {
        var charges = event.charges();
        var compensation = French.euros(charges.compensation());
        if (charges.periods().isEmpty())
            return sentences.say("LateChargesCounted.COMPENSATION", reader, event.countedOn(), compensation);
        return sentences.say(
                "LateChargesCounted",
                reader,
                event.countedOn(),
                compensation,
                French.euros(charges.interest()),
                InterestWords.calculation(charges));
    }
}
