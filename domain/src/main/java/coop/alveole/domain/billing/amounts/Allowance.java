package coop.alveole.domain.billing.amounts;

import static java.math.RoundingMode.HALF_UP;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.LineCategory;
import java.util.LinkedHashMap;
import java.util.List;

/** What is taken off a whole document (remise), for the lines that are taxed and counted alike; without VAT, positive. */
public record Allowance(Money amount, Vat vat, LineCategory category) {
    /** The same part off every group of lines. */
    static List<Allowance> overall(Rate rate, List<SaleLine> lines) {
        if (rate.isZero()) return List.of();
        return lines.stream()
                .collect(groupingBy(SaleLine::group, LinkedHashMap::new, mapping(SaleLine::net, Money.sum())))
                .entrySet()
                .stream()
                .map(group -> new Allowance(
                        rate.of(group.getValue(), HALF_UP),
                        group.getKey().vat(),
                        group.getKey().category()))
                .filter(allowance -> !allowance.amount().isZero())
                .toList();
    }
}
