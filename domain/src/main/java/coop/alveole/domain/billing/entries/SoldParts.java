package coop.alveole.domain.billing.entries;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.amounts.SaleLine;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.billing.entries.SoldPart.Kind;
import coop.alveole.domain.shared.money.Money;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Parts the totals of a document over its lines: the cents that rounding leaves go to the last part of each rate (W3). */
public final class SoldParts {
    private SoldParts() {}

    public static List<SoldPart> of(SaleContent content, List<VatTotal> totals) {
        var untaxed = Stream.concat(lines(content), discounts(content))
                .filter(part -> !part.net().isZero())
                .toList();
        return totals.stream().flatMap(total -> taxed(untaxed, total)).toList();
    }

    private static Stream<SoldPart> lines(SaleContent content) {
        return content.lines().stream()
                .collect(Collectors.groupingBy(
                        SaleLine::group, LinkedHashMap::new, Collectors.mapping(SaleLine::net, Money.sum())))
                .entrySet()
                .stream()
                .map(group -> new SoldPart(
                        Kind.LINES, group.getKey().category(), group.getKey().vat(), group.getValue(), Money.ZERO));
    }

    private static Stream<SoldPart> discounts(SaleContent content) {
        return content.allowances().stream()
                .map(off -> new SoldPart(
                        Kind.DISCOUNT, off.category(), off.vat(), off.amount().negated(), Money.ZERO));
    }

    private static Stream<SoldPart> taxed(List<SoldPart> all, VatTotal total) {
        var parts = all.stream().filter(part -> part.vat().equals(total.vat())).toList();
        var taxed = new ArrayList<SoldPart>();
        var left = total.tax();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var tax = i == parts.size() - 1 ? left : part.vat().rate().of(part.net(), HALF_UP);
            taxed.add(new SoldPart(part.kind(), part.category(), part.vat(), part.net(), tax));
            left = left.minus(tax);
        }
        return taxed.stream();
    }
}
