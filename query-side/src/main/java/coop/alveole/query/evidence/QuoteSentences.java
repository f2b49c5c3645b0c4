package coop.alveole.query.evidence;

import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.QuoteEvent;
import coop.alveole.domain.billing.quote.QuoteEvent.*;
import coop.alveole.query.shared.French;
import java.util.List;
import java.util.Locale;

/** Says what happened to a quote: days, revisions and amounts; its words are on its page, for whoever may read them. */
final class QuoteSentences {
    private QuoteSentences() {}

    static String of(QuoteEvent event, Locale reader, Sentences sentences) {
        var name = event.getClass().getSimpleName();
        return switch (event) {
            case QuoteDrafted e -> sentences.say(name, reader, e.draftedOn(), euros(e.offer()));
            case QuoteRevised e -> sentences.say(name, reader, e.revisedOn(), e.revision(), euros(e.offer()));
            case QuoteInvoiced e -> sentences.say(name + "." + e.kind(), reader, e.invoicedOn(), euros(e.parts()));
            case QuoteGivenBack e -> sentences.say(name, reader, e.givenBackOn(), euros(e.parts()));
            case QuoteDiscarded _,
                    QuoteSubmitted _,
                    QuoteReturned _,
                    QuoteApproved _,
                    QuoteSent _,
                    QuoteSigned _,
                    QuoteDeclined _ -> sentences.say(name, reader, event.effectiveOn());
        };
    }

    private static String euros(Offer offer) {
        return French.euros(offer.content().totals().withTax());
    }

    private static String euros(List<NetPart> parts) {
        return French.euros(NetPart.sum(parts));
    }
}
