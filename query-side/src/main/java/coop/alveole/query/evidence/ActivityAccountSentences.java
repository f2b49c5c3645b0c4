package coop.alveole.query.evidence;

import coop.alveole.domain.earmark.EarmarksEvent;
import coop.alveole.domain.earmark.EarmarksEvent.*;
import coop.alveole.domain.payroll.PayrollEvent;
import coop.alveole.domain.payroll.PayrollEvent.*;
import coop.alveole.query.shared.French;
import java.util.Locale;

/** Says what was received of the payroll, never how much it is, and what activities set aside. */
final class ActivityAccountSentences {
    private ActivityAccountSentences() {}

    static String of(PayrollEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case PayReceived e ->
                sentences.say(name, reader, e.receivedOn(), e.month(), e.lines().size());
            case PayCorrected e ->
                sentences.say(
                        name, reader, e.correctedOn(), e.month(), e.lines().size());
        };
    }

    static String of(EarmarksEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case AmountSetAside e -> sentences.say(name, reader, e.setAsideOn(), French.euros(e.amount()));
            case AmountReleased e -> sentences.say(name, reader, e.releasedOn(), French.euros(e.amount()));
        };
    }
}
