package coop.alveole.command.billing.internal;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.billing.invoice.InvoiceOnRecord;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.billing.quote.KnownQuotes;
import coop.alveole.command.shared.NewIds;
import coop.alveole.domain.billing.internal.CollectedShare;
import coop.alveole.domain.billing.internal.InternalTerms;
import coop.alveole.domain.billing.internal.OutsideSale;
import coop.alveole.domain.billing.internal.Sides;
import coop.alveole.domain.billing.quote.QuotePart;
import coop.alveole.domain.billing.quote.WorkShare;
import coop.alveole.domain.billing.share.CollectedPart;
import coop.alveole.domain.billing.share.ShareOfAQuote;
import coop.alveole.domain.billing.share.ShareOfAnInvoice;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a collection brings to an introducer, computed from the record: what was proposed on a screen is never trusted. */
@Component
class IntroducerShares {
    /** One that is answered: its id follows from the collection, so that it has one answer. */
    record Share(InternalInvoiceId id, InternalTerms terms, CollectedShare collected, CollectedPart part) {}

    private final KnownInvoices invoices;
    private final KnownQuotes quotes;
    private final KnownCollections collections;
    private final NewIds ids;

    IntroducerShares(KnownInvoices invoices, KnownQuotes quotes, KnownCollections collections, NewIds ids) {
        this.invoices = invoices;
        this.quotes = quotes;
        this.collections = collections;
        this.ids = ids;
    }

    /** Of what never was proposed nothing is known. */
    Share of(InvoiceId invoice, int place, ActivityId introducer) {
        var known = invoices.of(invoice);
        return known.quote().stream()
                .map(QuotePart::quoteId)
                .flatMap(quote -> parts(quote, invoice, introducer)
                        .filter(part -> part.place() == place)
                        .map(part -> share(
                                known, new CollectedShare(quote, invoice, part.payment(), place), introducer, part)))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(UNKNOWN, "place"));
    }

    private Stream<CollectedPart> parts(QuoteId quote, InvoiceId invoice, ActivityId introducer) {
        var offer = quotes.find(quote.value()).orElseThrow().offer();
        var collected = collections.collected(invoice);
        if (collected.total().isZero()) return Stream.empty();
        return offer.shares().stream()
                .filter(share -> share.reason() == WorkShare.Reason.INTRODUCER)
                .filter(share -> share.activity().equals(introducer))
                .map(share -> ShareOfAQuote.of(share, offer.net()).perInvoice(collections.drawn(quote)))
                .flatMap(parts -> Stream.ofNullable(parts.get(invoice)))
                .flatMap(
                        part -> new ShareOfAnInvoice(part, collected.total()).collected(collected.payments()).stream());
    }

    private Share share(InvoiceOnRecord sale, CollectedShare collected, ActivityId introducer, CollectedPart part) {
        var outside = new OutsideSale(collected.invoice(), sale.issuedOn().orElseThrow());
        var terms =
                new InternalTerms(new Sides(introducer, sale.activity()), part.amount(), part.on(), List.of(outside));
        var id = ids.of("introducer-share", collected.invoice() + "/" + part.place() + "/" + introducer);
        return new Share(new InternalInvoiceId("internal-" + id), terms, collected, part);
    }
}
