package coop.alveole.query.evidence;

import coop.alveole.domain.billing.issue.CollectedAtRate;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.*;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.shared.French;
import java.util.Locale;

/** What became of an invoice or a quote that has left, in words. */
final class IssueSentences {
    private IssueSentences() {}

    static String of(IssuedInvoiceEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case InvoiceFileKept e ->
                sentences.say(name, reader, e.keptOn(), e.file().sha256().shortForm());
            case LetterAsked e -> sentences.say(name + "." + e.kind(), reader, e.askedOn());
            case HandedToPlatform e -> sentences.say(name, reader, e.handedOn());
            case StatusTold e -> sentences.say(name + "." + e.status(), reader, e.toldOn());
            case CollectionTold e ->
                sentences.say(
                        name,
                        reader,
                        e.collectedOn(),
                        French.euros(e.amounts().stream()
                                .map(CollectedAtRate::withTax)
                                .collect(Money.sum())));
            case LetterMailed e -> sentences.say(name, reader, e.mailedOn());
        };
    }

    static String of(IssuedQuoteEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case QuoteFileKept e ->
                sentences.say(name, reader, e.keptOn(), e.file().sha256().shortForm(), e.revision());
            case QuoteLetterAsked e -> sentences.say(name, reader, e.askedOn(), e.revision());
            case QuoteLetterMailed e -> sentences.say(name, reader, e.mailedOn(), e.revision());
        };
    }
}
