package coop.alveole.domain.contribution;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.LineCategory;
import java.util.List;

/** What a paper says of one kind of lines, without VAT: above zero, also on a credit note or a purchase. */
public record Turnover(LineCategory category, Money net) {
    /**
     * What a payment collects of a sale of that total with VAT, {@code before} of which was paid already: when all of it is
     * paid, its payments have collected all of its turnover and no cent more. A negative amount gives back.
     */
    public static List<Turnover> collected(List<Turnover> sale, Money total, Money before, Money paid) {
        var after = before.plus(paid);
        return sale.stream()
                .map(sold -> new Turnover(
                        sold.category(), part(sold.net(), after, total).minus(part(sold.net(), before, total))))
                .toList();
    }

    private static Money part(Money net, Money paid, Money total) {
        return net.inProportion(paid, total, HALF_UP);
    }
}
