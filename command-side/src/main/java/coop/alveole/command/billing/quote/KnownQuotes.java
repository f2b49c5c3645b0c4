package coop.alveole.command.billing.quote;

import static coop.alveole.domain.shared.RequestRule.UNKNOWN;

import coop.alveole.command.shared.OnRecord;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.trade.QuoteId;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Quotes, looked for in the record itself, never in a read model. */
@Component
public class KnownQuotes implements DisposableBean {
    private final OnRecord<List<QuoteOnRecord>> quotes;

    KnownQuotes(EventStore events) {
        this.quotes = new OnRecord<>(events, List.of(), QuoteOnRecord::with);
    }

    public QuoteOnRecord of(QuoteId id) {
        return find(id.value()).orElseThrow(() -> new RuleBroken(UNKNOWN, "id"));
    }

    /** For whoever judges what is within reach. */
    public Optional<QuoteOnRecord> find(String id) {
        return quotes.of(id).stream().findFirst();
    }

    @Override
    public void destroy() {
        quotes.close();
    }
}
