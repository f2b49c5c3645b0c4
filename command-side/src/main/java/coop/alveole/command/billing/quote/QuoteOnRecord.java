package coop.alveole.command.billing.quote;

import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.QuoteEvent;
import coop.alveole.domain.billing.quote.QuoteEvent.*;
import coop.alveole.domain.billing.quote.QuoteNumber;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import java.util.List;

/** What the way in has to know of a quote: whose it is, for whom, what it offers, what it is called. */
public record QuoteOnRecord(ActivityId activity, CustomerId customer, Offer offer, QuoteNumber number) {
    static List<QuoteOnRecord> with(List<QuoteOnRecord> known, Object fact) {
        if (!(fact instanceof QuoteEvent event)) return known;
        return switch (event) {
            case QuoteDrafted e ->
                List.of(new QuoteOnRecord(
                        e.activityId(), e.customerId(), e.offer(), new QuoteNumber(e.quoteId(), e.draftedOn(), 1)));
            case QuoteRevised e -> known.stream().map(one -> one.revised(e)).toList();
            case QuoteDiscarded _,
                    QuoteSubmitted _,
                    QuoteReturned _,
                    QuoteApproved _,
                    QuoteSent _,
                    QuoteSigned _,
                    QuoteDeclined _,
                    QuoteInvoiced _,
                    QuoteGivenBack _ -> known;
        };
    }

    private QuoteOnRecord revised(QuoteRevised e) {
        var next = new QuoteNumber(e.quoteId(), number.draftedOn(), e.revision());
        return new QuoteOnRecord(activity, e.customerId(), e.offer(), next);
    }
}
