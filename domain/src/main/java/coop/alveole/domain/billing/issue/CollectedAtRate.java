package coop.alveole.domain.billing.issue;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.billing.entries.SoldPart;
import coop.alveole.domain.shared.money.Money;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;

/** What of a payment is for services at one rate, VAT included (EINV-07). */
public record CollectedAtRate(Vat vat, Money withTax) {
    /**
     * Of services whose VAT waits for their payment, each in proportion to the whole sale: all payments say all of it, and
     * no cent more. Nothing of goods, nor of what bears no VAT.
     */
    public static List<CollectedAtRate> of(Collection<SoldPart> parts, Money total, Money paidBefore, Money amount) {
        var services = new LinkedHashMap<Vat, Money>();
        parts.stream()
                .filter(part -> part.waitsForPayment() && !part.vat().rate().isZero())
                .forEach(part -> services.merge(part.vat(), part.withTax(), Money::plus));
        var paidThen = paidBefore.plus(amount);
        return services.entrySet().stream()
                .map(each -> new CollectedAtRate(
                        each.getKey(),
                        share(each.getValue(), paidThen, total).minus(share(each.getValue(), paidBefore, total))))
                .filter(each -> !each.withTax().isZero())
                .toList();
    }

    private static Money share(Money whole, Money paid, Money total) {
        return whole.inProportion(paid, total, RoundingMode.HALF_UP);
    }
}
