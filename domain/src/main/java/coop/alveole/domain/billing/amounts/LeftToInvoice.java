package coop.alveole.domain.billing.amounts;

import static java.math.RoundingMode.FLOOR;
import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.shared.money.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is still to be invoiced of a sale, for what is taxed and counted alike. A part is taken so that its VAT and the VAT of
 * what is left make the VAT of before: all parts together are the sale to the cent, rate by rate (G10).
 */
public record LeftToInvoice(List<NetPart> parts) {
    public static final LeftToInvoice NOTHING = new LeftToInvoice(List.of());
    private static final Comparator<NetPart> IN_ORDER =
            Comparator.comparing(NetPart::vat).thenComparing(NetPart::category);

    public LeftToInvoice {
        parts = List.copyOf(parts);
    }

    public static LeftToInvoice of(SaleContent content) {
        return new LeftToInvoice(NetPart.of(content));
    }

    public Money net() {
        return NetPart.sum(parts);
    }

    public LeftToInvoice plus(List<NetPart> more) {
        var nets = new TreeMap<NetPart, Money>(IN_ORDER);
        Stream.concat(parts.stream(), more.stream()).forEach(part -> nets.merge(part, part.net(), Money::plus));
        return new LeftToInvoice(nets.entrySet().stream()
                .map(each -> new NetPart(each.getKey().vat(), each.getKey().category(), each.getValue()))
                .filter(part -> !part.net().isZero())
                .toList());
    }

    public LeftToInvoice minus(List<NetPart> less) {
        return plus(less.stream().map(NetPart::negated).toList());
    }

    /** About so much without VAT, from everything in proportion; at most a few cents away, so that no VAT is lost. */
    public List<NetPart> about(Money net) {
        var perVat = parts.stream().collect(Collectors.groupingBy(NetPart::vat, TreeMap::new, Collectors.toList()));
        var groups = List.copyOf(perVat.values());
        var wanted = spread(net, groups.stream().map(NetPart::sum).toList());
        var taken = new ArrayList<NetPart>();
        for (int i = 0; i < groups.size(); i++) taken.addAll(of(groups.get(i), wanted.get(i)));
        return taken.stream().filter(part -> !part.net().isZero()).toList();
    }

    private static List<NetPart> of(List<NetPart> group, Money wanted) {
        var nets = group.stream().map(NetPart::net).toList();
        var part = addingUp(group.getFirst().vat(), wanted, NetPart.sum(group));
        var shares = spread(part, nets);
        var taken = new ArrayList<NetPart>();
        for (int i = 0; i < group.size(); i++)
            taken.add(new NetPart(group.get(i).vat(), group.get(i).category(), shares.get(i)));
        return taken;
    }

    /** The nearest amount to what is wanted, the lower one first, whose VAT and that of the rest are that of the whole. */
    private static Money addingUp(Vat vat, Money wanted, Money whole) {
        for (long away = 0; ; away++)
            for (var part : List.of(new Money(wanted.cents() - away), new Money(wanted.cents() + away))) {
                var together = tax(vat, part).plus(tax(vat, whole.minus(part)));
                if (together.equals(tax(vat, whole))) return part;
            }
    }

    private static Money tax(Vat vat, Money base) {
        return vat.rate().of(base, HALF_UP);
    }

    /** By weights, cut where they add up: the parts make the amount, and none is above its weight. */
    private static List<Money> spread(Money amount, List<Money> weights) {
        var whole = weights.stream().collect(Money.sum());
        if (whole.isZero()) return weights.stream().map(_ -> Money.ZERO).toList();
        var shares = new ArrayList<Money>();
        var before = Money.ZERO;
        var weighed = Money.ZERO;
        for (var weight : weights) {
            weighed = weighed.plus(weight);
            var until = amount.inProportion(weighed, whole, FLOOR);
            shares.add(until.minus(before));
            before = until;
        }
        return shares;
    }
}
