package coop.alveole.domain.billing.entries;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.shared.money.Money;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The VAT of one sale that waits for its payments, rate by rate (CGI art. 269): goods wait for none, services do unless the
 * house opted for debits. All payments bring all of it, and no cent more; what is credited meanwhile waits no more.
 */
public final class WaitingTax {
    private final boolean onDebits;
    private final Map<Vat, Money> tax = new LinkedHashMap<>();
    private final Map<Vat, Money> counted = new LinkedHashMap<>();
    private final boolean wasCountedBefore;
    private Money withTax;
    private Money paid = Money.ZERO;

    private WaitingTax(Collection<SoldPart> parts, boolean onDebits, boolean wasCountedBefore) {
        this.onDebits = onDebits;
        this.wasCountedBefore = wasCountedBefore;
        this.withTax = parts.stream().map(SoldPart::withTax).collect(Money.sum());
        waiting(parts).forEach(part -> tax.merge(part.vat(), part.tax(), Money::plus));
        if (wasCountedBefore) counted.putAll(tax);
    }

    public static WaitingTax of(Collection<SoldPart> parts, boolean onDebits) {
        return new WaitingTax(parts, onDebits, false);
    }

    /** The software of before has taken all of it: no payment brings more, and what is credited is given back. */
    public static WaitingTax countedBefore(Collection<SoldPart> parts, boolean onDebits) {
        return new WaitingTax(parts, onDebits, true);
    }

    /** Whether the VAT of such a part waits. */
    static boolean waits(SoldPart part, boolean onDebits) {
        return !onDebits && part.waitsForPayment();
    }

    /** What waits in all of it. */
    public Money inAll() {
        return tax.values().stream().collect(Money.sum());
    }

    /** How much more is due; below zero where a payment was taken back. */
    public Map<Vat, Money> paid(Money amount) {
        paid = paid.plus(amount);
        return more();
    }

    /** {@code parts} are those of a credit note, below zero. */
    public Map<Vat, Money> credited(Collection<SoldPart> parts) {
        withTax = parts.stream().map(SoldPart::withTax).reduce(withTax, Money::plus);
        waiting(parts).forEach(part -> tax.merge(part.vat(), part.tax(), Money::plus));
        return more();
    }

    /** What nothing has brought yet. */
    Map<Vat, Money> left() {
        var left = new LinkedHashMap<>(tax);
        counted.forEach((vat, due) -> left.merge(vat, due.negated(), Money::plus));
        return left;
    }

    private Stream<SoldPart> waiting(Collection<SoldPart> parts) {
        return parts.stream().filter(part -> waits(part, onDebits));
    }

    private Map<Vat, Money> more() {
        var more = new LinkedHashMap<Vat, Money>();
        tax.forEach((vat, whole) -> {
            var due = due(whole);
            var change = due.minus(counted.getOrDefault(vat, Money.ZERO));
            counted.put(vat, due);
            if (!change.isZero()) more.put(vat, change);
        });
        return more;
    }

    private Money due(Money whole) {
        if (wasCountedBefore) return whole;
        return withTax.isZero() ? Money.ZERO : whole.inProportion(paid, withTax, HALF_UP);
    }
}
