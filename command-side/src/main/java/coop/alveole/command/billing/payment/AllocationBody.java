package coop.alveole.command.billing.payment;

import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What of a payment is for one invoice; left blank in a form, nothing is allocated to it. */
public record AllocationBody(InvoiceId invoiceId, @Nullable Long amountCents) {
    public static List<Allocation> told(@Nullable List<AllocationBody> bodies) {
        return Stream.ofNullable(bodies)
                .flatMap(List::stream)
                .flatMap(AllocationBody::allocation)
                .toList();
    }

    private Stream<Allocation> allocation() {
        return Stream.ofNullable(amountCents).map(cents -> new Allocation(invoiceId, new Money(cents)));
    }
}
