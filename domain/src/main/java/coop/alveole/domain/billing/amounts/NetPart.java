package coop.alveole.domain.billing.amounts;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.LineCategory;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** An amount without VAT of what is taxed and counted alike: a part of what a quote sells. */
public record NetPart(Vat vat, LineCategory category, Money net) {
    /** What a content comes to, discounts taken off. */
    public static List<NetPart> of(SaleContent content) {
        var sold = content.lines().stream().map(line -> new NetPart(line.vat(), line.category(), line.net()));
        var off = content.allowances().stream()
                .map(less ->
                        new NetPart(less.vat(), less.category(), less.amount().negated()));
        return LeftToInvoice.NOTHING.plus(Stream.concat(sold, off).toList()).parts();
    }

    /** What these come to, whatever they are taxed at. */
    public static Money sum(Collection<NetPart> parts) {
        return parts.stream().map(NetPart::net).collect(Money.sum());
    }

    NetPart negated() {
        return new NetPart(vat, category, net.negated());
    }
}
