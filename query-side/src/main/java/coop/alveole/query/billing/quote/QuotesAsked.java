package coop.alveole.query.billing.quote;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.projection.billing.quote.QuoteFile.State;
import org.jspecify.annotations.Nullable;

/** Which quotes are asked for; what is not told is not asked. */
record QuotesAsked(
        @Nullable ActivityId activity,
        @Nullable CustomerId customer,
        @Nullable State state) {
    boolean include(QuoteView view) {
        return (activity == null || view.activityId().equals(activity.value()))
                && (customer == null || view.customerId().equals(customer.value()))
                && (state == null || view.state() == state);
    }
}
