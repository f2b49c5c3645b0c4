package coop.alveole.projection.billing.payment;

import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentEvent.TakenBack;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.SlipId;
import coop.alveole.domain.shared.trade.TradeDetail;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One payment of a customer through time: what came, for which invoices, and what was given or taken back. */
public record PaymentFile(
        String id,
        Optional<Came> came,
        List<Allocated> allocated,
        List<GivenBack> refunds,
        Optional<Reversal> reversal,
        Optional<SlipId> slip,
        long version) {
    /** What came, and keeps: no later fact changes it. */
    public record Came(
            CustomerId customer, Money amount, LocalDate paidOn, PaymentMeans means, List<TradeDetail> words) {}

    /** For which invoices it was from a day on. */
    public record Allocated(LocalDate from, List<Allocation> parts) {}

    public record GivenBack(LocalDate on, Money amount) {}

    /** From that day on it does not count any more. */
    public record Reversal(LocalDate on, TakenBack reason) {}

    /** Where it stands. */
    public enum State {
        /** A part of it is to the credit of the customer. */
        TO_ALLOCATE,
        ALLOCATED,
        BOUNCED,
        CANCELLED
    }

    public static PaymentFile empty(String id) {
        return new PaymentFile(id, Optional.empty(), List.of(), List.of(), Optional.empty(), Optional.empty(), -1);
    }

    /** Empty before the day it came. */
    public Optional<Came> cameBy(LocalDate day) {
        return came.filter(known -> !known.paidOn().isAfter(day));
    }

    /** What it was for on that day, whether it still counted or not. */
    public List<Allocation> partsOn(LocalDate day) {
        return allocated.stream()
                .filter(each -> !each.from().isAfter(day))
                .reduce((one, next) -> next.from().isBefore(one.from()) ? one : next)
                .map(Allocated::parts)
                .orElse(List.of());
    }

    /** Each invoice that it has ever been for. */
    public Stream<InvoiceId> invoices() {
        return allocated.stream()
                .flatMap(each -> each.parts().stream())
                .map(Allocation::invoiceId)
                .distinct();
    }

    public Money refundedBy(LocalDate day) {
        return refunds.stream()
                .filter(each -> !each.on().isAfter(day))
                .map(GivenBack::amount)
                .collect(Money.sum());
    }

    /** What of it was to the credit of the customer on that day. */
    public Money creditOn(LocalDate day) {
        if (reversedBy(day).isPresent()) return Money.ZERO;
        return cameBy(day)
                .map(known -> known.amount().minus(sum(partsOn(day))).minus(refundedBy(day)))
                .orElse(Money.ZERO);
    }

    public Optional<Reversal> reversedBy(LocalDate day) {
        return reversal.filter(known -> !known.on().isAfter(day));
    }

    public State stateOn(LocalDate day) {
        return reversedBy(day)
                .map(known -> switch (known.reason()) {
                    case BOUNCED -> State.BOUNCED;
                    case MISTAKE -> State.CANCELLED;
                })
                .orElseGet(() -> creditOn(day).isPositive() ? State.TO_ALLOCATE : State.ALLOCATED);
    }

    private static Money sum(List<Allocation> parts) {
        return parts.stream().map(Allocation::amount).collect(Money.sum());
    }

    PaymentFile came(Came what, Allocated parts) {
        return new PaymentFile(id, Optional.of(what), List.of(parts), refunds, reversal, slip, version);
    }

    PaymentFile with(Allocated parts) {
        return new PaymentFile(id, came, and(allocated, parts), refunds, reversal, slip, version);
    }

    PaymentFile with(GivenBack refund) {
        return new PaymentFile(id, came, allocated, and(refunds, refund), reversal, slip, version);
    }

    PaymentFile with(Reversal taken) {
        return new PaymentFile(id, came, allocated, refunds, Optional.of(taken), slip, version);
    }

    PaymentFile on(SlipId deposited) {
        return new PaymentFile(id, came, allocated, refunds, reversal, Optional.of(deposited), version);
    }

    /** After one more event. */
    PaymentFile grown() {
        return new PaymentFile(id, came, allocated, refunds, reversal, slip, version + 1);
    }

    private static <L> List<L> and(List<L> known, L line) {
        return Stream.concat(known.stream(), Stream.of(line)).toList();
    }
}
