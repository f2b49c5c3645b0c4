package coop.alveole.domain.billing.entries;

import coop.alveole.domain.billing.chart.JournalKind;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.FactId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one fact is in the accounts (écriture): its journal, its day, its lines. */
public record JournalEntry(
        FactId fact,
        JournalKind kind,
        Label journal,
        LocalDate on,
        String reference,
        Optional<PaymentMeans> means,
        List<JournalLine> lines) {
    public JournalEntry {
        lines = List.copyOf(lines);
    }

    public Money sum(JournalLine.Kind kind, Function<JournalLine, Money> side) {
        return lines.stream().filter(line -> line.kind() == kind).map(side).collect(Money.sum());
    }
}
