package coop.alveole.query.billing.invoice;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.projection.billing.invoice.InvoiceFile.State;
import org.jspecify.annotations.Nullable;

/** Which invoices are asked for; what is not told is not asked. */
record Asked(
        @Nullable ActivityId activity,
        @Nullable CustomerId customer,
        @Nullable State state) {
    boolean includes(InvoiceView view) {
        return (activity == null || view.activityId().equals(activity.value()))
                && (customer == null || view.customerId().equals(customer.value()))
                && (state == null || view.state() == state);
    }
}
