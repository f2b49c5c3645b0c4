package coop.alveole.command.billing.payment;

import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentEvent;
import coop.alveole.domain.billing.payment.PaymentEvent.*;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.List;
import java.util.stream.Stream;

/** What the way in has to know of a payment: whose it is, what it is for now, and what it has ever been for. */
public record PaymentOnRecord(
        CustomerId customer,
        Money amount,
        PaymentMeans means,
        List<Allocation> allocations,
        List<InvoiceId> ever,
        Standing standing) {
    public enum Standing {
        STANDS,
        REVERSED
    }

    public boolean isReversed() {
        return standing == Standing.REVERSED;
    }

    static List<PaymentOnRecord> with(List<PaymentOnRecord> known, Object fact) {
        if (!(fact instanceof PaymentEvent event)) return known;
        return switch (event) {
            case PaymentRecorded e ->
                List.of(new PaymentOnRecord(
                                e.customerId(), e.amount(), e.means(), List.of(), List.of(), Standing.STANDS)
                        .allocated(e.allocations()));
            case PaymentReallocated e -> allocated(known, e.allocations());
            case PaymentReversed _ ->
                known.stream().map(PaymentOnRecord::reversed).toList();
            case PaymentRefunded _, PaymentDeposited _ -> known;
        };
    }

    private static List<PaymentOnRecord> allocated(List<PaymentOnRecord> known, List<Allocation> told) {
        return known.stream().map(one -> one.allocated(told)).toList();
    }

    private PaymentOnRecord allocated(List<Allocation> told) {
        var all = Stream.concat(ever.stream(), told.stream().map(Allocation::invoiceId))
                .distinct()
                .toList();
        return new PaymentOnRecord(customer, amount, means, told, all, standing);
    }

    private PaymentOnRecord reversed() {
        return new PaymentOnRecord(customer, amount, means, List.of(), ever, Standing.REVERSED);
    }
}
