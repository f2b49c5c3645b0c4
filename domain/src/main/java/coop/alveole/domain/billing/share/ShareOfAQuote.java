package coop.alveole.domain.billing.share;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.billing.quote.WorkShare;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The share of a whole quote, cut over its invoices as they are drawn: the last one takes what is left of it (G10). */
public record ShareOfAQuote(Money share, Money net) {
    /** A rate of the quote or an amount, without VAT. */
    public static ShareOfAQuote of(WorkShare share, Money net) {
        return new ShareOfAQuote(share.rate().of(net, HALF_UP).plus(share.amount()), net);
    }

    /** Of each invoice, as it was when it was drawn: what it gives back later is collected no more, and so shared no more. */
    public Map<InvoiceId, Money> perInvoice(List<Draw> draws) {
        var drawn = Money.ZERO;
        var nets = new HashMap<InvoiceId, Money>();
        var live = new HashMap<InvoiceId, Money>();
        var parts = new HashMap<InvoiceId, Money>();
        for (var draw : draws) {
            drawn = drawn.plus(draw.net());
            var left = nets.merge(draw.invoice(), draw.net(), Money::plus);
            live.remove(draw.invoice());
            if (left.isZero()) continue;
            var others = live.values().stream().collect(Money.sum());
            live.put(draw.invoice(), share.inProportion(drawn, net, HALF_UP).minus(others));
            parts.putIfAbsent(draw.invoice(), live.get(draw.invoice()));
        }
        return Map.copyOf(parts);
    }
}
