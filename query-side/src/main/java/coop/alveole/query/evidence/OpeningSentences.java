package coop.alveole.query.evidence;

import coop.alveole.domain.billing.opening.OpeningEvent;
import coop.alveole.domain.billing.opening.OpeningEvent.*;
import coop.alveole.query.shared.French;
import java.util.Locale;

/** Says what was taken over from the software of before; who signed stands on its page, for whoever may read it. */
final class OpeningSentences {
    private OpeningSentences() {}

    static String of(OpeningEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case ActivityBalanceOpened e ->
                sentences.say(name, reader, e.openedOn(), French.euros(e.balance()), e.signedOn());
            case FiguresOfBeforeTold e ->
                sentences.say(
                        name,
                        reader,
                        e.toldOn(),
                        e.figures().openInvoices(),
                        French.euros(e.figures().stillDue()),
                        French.euros(e.figures().balance()));
            case DifferenceAccepted e ->
                sentences.say(name + "." + e.difference().figure(), reader, e.acceptedOn());
        };
    }
}
