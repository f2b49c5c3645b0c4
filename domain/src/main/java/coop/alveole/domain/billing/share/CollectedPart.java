package coop.alveole.domain.billing.share;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;
import java.util.List;

/**
 * What one collection brings to the introducer. {@code place} counts from 1 what was ever told to the invoice, {@code
 * collected} is with VAT; {@code takenBackOn} is the day on which that payment was taken back, if it was.
 */
public record CollectedPart(
        int place, PaymentId payment, LocalDate on, Money collected, Money amount, List<LocalDate> takenBackOn) {
    public CollectedPart {
        takenBackOn = List.copyOf(takenBackOn);
    }

    public boolean stands() {
        return takenBackOn.isEmpty();
    }

    CollectedPart takenBack(LocalDate day) {
        return new CollectedPart(place, payment, on, collected, amount, List.of(day));
    }
}
