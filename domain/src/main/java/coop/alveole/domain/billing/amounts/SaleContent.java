package coop.alveole.domain.billing.amounts;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;

/**
 * What is sold and for how much; {@code suppliedOn} is the day of the supply, or its last day, and {@code discount} is taken
 * off every line alike. Its title is sealed.
 */
public record SaleContent(List<TradeDetail> words, LocalDate suppliedOn, List<SaleLine> lines, Rate discount) {
    public SaleContent {
        words = List.copyOf(words);
        lines = List.copyOf(lines);
    }

    public void requireSound() {
        requireSaid();
        for (var line : lines) line.requireReported();
    }

    /** Each line says what it sells. */
    public void requireSaid() {
        for (int i = 0; i < lines.size(); i++) lines.get(i).requireSaid(i + 1);
    }

    /** What the discount takes off, for the lines that are taxed and counted alike. */
    public List<Allowance> allowances() {
        return Allowance.overall(discount, lines);
    }

    public Totals totals() {
        return Totals.of(lines, allowances());
    }

    /** Turnover of one kind of lines, discounts taken off, without VAT. */
    public Money net(LineCategory category) {
        var sold = lines.stream()
                .filter(line -> line.category() == category)
                .map(SaleLine::net)
                .collect(Money.sum());
        var off = allowances().stream()
                .filter(allowance -> allowance.category() == category)
                .map(Allowance::amount)
                .collect(Money.sum());
        return sold.minus(off);
    }
}
