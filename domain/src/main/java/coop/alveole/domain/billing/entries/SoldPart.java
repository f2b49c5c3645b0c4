package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.amounts.Vat;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.LineCategory;

/** What a sale has of one kind of lines taxed alike (W1), or what is taken off it; of what takes back, below zero. */
public record SoldPart(Kind kind, LineCategory category, Vat vat, Money net, Money tax) {
    public enum Kind {
        LINES,
        DISCOUNT
    }

    /** Goods owe their VAT when they are delivered, the rest when it is paid (CGI art. 269). */
    public boolean waitsForPayment() {
        return !category.isGoods();
    }

    public Money withTax() {
        return net.plus(tax);
    }

    public SoldPart negated() {
        return new SoldPart(kind, category, vat, net.negated(), tax.negated());
    }
}
