package coop.alveole.projection.billing.quote;

import coop.alveole.domain.billing.amounts.LeftToInvoice;
import coop.alveole.domain.billing.quote.QuoteEvent;
import coop.alveole.domain.billing.quote.QuoteEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.projection.billing.quote.QuoteFile.*;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is offered, by which activity, to whom, where it stands, and what is still to be invoiced of it, at any date? */
public final class QuoteFiles implements Fold<QuoteFile> {
    @Override
    public Class<QuoteFile> document() {
        return QuoteFile.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(QuoteEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return event instanceof QuoteEvent e ? Stream.of(e.quoteId().value()) : Stream.empty();
    }

    @Override
    public QuoteFile empty(String key) {
        return QuoteFile.empty(key);
    }

    @Override
    public QuoteFile fold(QuoteFile file, Recorded<?> recorded) {
        if (!(recorded.event() instanceof QuoteEvent event)) return file;
        long at = recorded.position();
        var written = switch (event) {
            case QuoteDrafted e ->
                file.of(e.activityId()).with(new Written(e.draftedOn(), 1, e.customerId(), e.offer(), at));
            case QuoteRevised e -> file.with(new Written(e.revisedOn(), e.revision(), e.customerId(), e.offer(), at));
            case QuoteInvoiced e ->
                file.with(new Drawing(e.invoicedOn(), e.invoiceId(), Optional.of(e.kind()), e.parts()));
            case QuoteGivenBack e ->
                file.with(new Drawing(
                        e.givenBackOn(),
                        e.invoiceId(),
                        Optional.empty(),
                        LeftToInvoice.NOTHING.minus(e.parts()).parts()));
            case QuoteDiscarded _,
                    QuoteSubmitted _,
                    QuoteReturned _,
                    QuoteApproved _,
                    QuoteSent _,
                    QuoteSigned _,
                    QuoteDeclined _ -> file;
        };
        return written.grown(new Deed(event.effectiveOn(), file.stage().after(event), words(event), at));
    }

    private static List<TradeDetail> words(QuoteEvent event) {
        return switch (event) {
            case QuoteReturned e -> e.comment();
            case QuoteDeclined e -> e.motive();
            case QuoteDrafted _,
                    QuoteRevised _,
                    QuoteDiscarded _,
                    QuoteSubmitted _,
                    QuoteApproved _,
                    QuoteSent _,
                    QuoteSigned _,
                    QuoteInvoiced _,
                    QuoteGivenBack _ -> List.of();
        };
    }
}
