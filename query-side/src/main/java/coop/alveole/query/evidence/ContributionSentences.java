package coop.alveole.query.evidence;

import coop.alveole.domain.contribution.ContributionEvent;
import coop.alveole.domain.contribution.ContributionEvent.*;
import coop.alveole.query.shared.French;
import java.util.Locale;

/** Says what was counted of an activity, and what a month came to. */
final class ContributionSentences {
    private ContributionSentences() {}

    static String of(ContributionEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case ContributionLineCounted e ->
                sentences.say(
                        name + "." + e.kind(), reader, e.factOn(), French.euros(e.base()), French.euros(e.amount()));
            case ContributionTakenOver e ->
                sentences.say(
                        name, reader, e.takenOverOn(), e.lastMonth(), French.euros(e.base()), French.euros(e.amount()));
            case SaleCountedBefore e -> sentences.say(name, reader, e.takenOverOn());
            case ContributionMonthClosed e ->
                sentences.say(
                        name,
                        reader,
                        e.closedOn(),
                        e.month(),
                        French.euros(e.statement().base()),
                        French.euros(e.statement().contribution()));
        };
    }
}
