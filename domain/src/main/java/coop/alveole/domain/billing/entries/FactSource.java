package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceDrafted;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.FactId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one invoice, one payment, one purchase or one month of a ledger has for the accounts: the facts, and what left already. What has
 * to wait until the month is closed is apart.
 */
public record FactSource(
        String id,
        List<Written> written,
        List<AccountingFact> facts,
        List<AccountingFact> provisional,
        List<FactId> left) {
    /** What an invoice said last before it was validated. */
    public record Written(
            ActivityId activity, CustomerId customer, InvoiceKind kind, List<InvoiceId> credits, SaleContent content) {}

    public static FactSource empty(String id) {
        return new FactSource(id, List.of(), List.of(), List.of(), List.of());
    }

    /** What has not left yet. */
    public List<AccountingFact> waiting() {
        return facts.stream().filter(fact -> !left.contains(fact.id())).toList();
    }

    public FactSource gone(FactId fact) {
        return left.contains(fact) ? this : new FactSource(id, written, facts, provisional, appended(left, fact));
    }

    /** Those of its facts that are among these. */
    public FactSource gone(Collection<FactId> batch) {
        var gone = this;
        for (var fact : facts) if (batch.contains(fact.id())) gone = gone.gone(fact.id());
        return gone;
    }

    FactSource drafted(InvoiceDrafted e) {
        return writing(new Written(e.activityId(), e.customerId(), e.kind(), e.credits(), e.content()));
    }

    FactSource writing(Written now) {
        return new FactSource(id, List.of(now), facts, provisional, left);
    }

    FactSource with(AccountingFact fact) {
        return new FactSource(id, written, appended(facts, fact), provisional, left);
    }

    /** A line of a month that may still change. */
    FactSource provisionally(AccountingFact fact) {
        return new FactSource(id, written, facts, appended(provisional, fact), left);
    }

    FactSource closed() {
        return new FactSource(
                id, written, Stream.concat(facts.stream(), provisional.stream()).toList(), List.of(), left);
    }

    private static <T> List<T> appended(List<T> known, T one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
