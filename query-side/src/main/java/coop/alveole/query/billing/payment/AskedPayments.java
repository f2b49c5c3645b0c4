package coop.alveole.query.billing.payment;

import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.projection.billing.payment.PaymentFile.State;
import org.jspecify.annotations.Nullable;

/** Which payments are asked for; what is not told is not asked. */
record AskedPayments(
        @Nullable CustomerId customer,
        @Nullable State state,
        @Nullable PaymentMeans means) {
    boolean includes(PaymentView view) {
        return (customer == null || view.customerId().equals(customer.value()))
                && (state == null || view.state() == state)
                && (means == null || view.means() == means);
    }
}
