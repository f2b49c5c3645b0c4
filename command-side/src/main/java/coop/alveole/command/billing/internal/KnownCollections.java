package coop.alveole.command.billing.internal;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.billing.amounts.NetPart;
import coop.alveole.domain.billing.amounts.Totals;
import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceValidated;
import coop.alveole.domain.billing.invoice.InvoiceEvent.PaymentAllocated;
import coop.alveole.domain.billing.quote.QuoteEvent.QuoteGivenBack;
import coop.alveole.domain.billing.quote.QuoteEvent.QuoteInvoiced;
import coop.alveole.domain.billing.share.Draw;
import coop.alveole.domain.billing.share.Paid;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** What was drawn from each quote, and what was paid of each invoice, as the record says, in its order. */
@Component
class KnownCollections implements DisposableBean {
    /** {@code total} is with VAT, and zero until the invoice has its number. */
    record Collected(Money total, List<Paid> payments) {
        static final Collected NOTHING = new Collected(Money.ZERO, List.of());
    }

    private final OnRecord<List<Draw>> quotes;
    private final OnRecord<Collected> invoices;

    KnownCollections(EventStore events) {
        quotes = new OnRecord<>(events, List.of(), KnownCollections::drawn);
        invoices = new OnRecord<>(events, Collected.NOTHING, KnownCollections::collected);
    }

    List<Draw> drawn(QuoteId quote) {
        return quotes.of(quote.value());
    }

    Collected collected(InvoiceId invoice) {
        return invoices.of(invoice.value());
    }

    private static List<Draw> drawn(List<Draw> known, Object event) {
        return switch (event) {
            case QuoteInvoiced e -> and(known, new Draw(e.invoiceId(), NetPart.sum(e.parts())));
            case QuoteGivenBack e ->
                and(known, new Draw(e.invoiceId(), NetPart.sum(e.parts()).negated()));
            default -> known;
        };
    }

    private static Collected collected(Collected known, Object event) {
        return switch (event) {
            case InvoiceValidated e -> new Collected(new Totals(e.totals()).withTax(), known.payments());
            case PaymentAllocated e ->
                new Collected(known.total(), and(known.payments(), new Paid(e.paymentId(), e.amount(), e.paidOn())));
            default -> known;
        };
    }

    private static <T> List<T> and(List<T> known, T one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }

    @Override
    public void destroy() {
        quotes.close();
        invoices.close();
    }
}
