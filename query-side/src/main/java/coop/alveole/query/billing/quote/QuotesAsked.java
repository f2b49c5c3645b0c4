package coop.alveole.query.billing.quote;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.projection.billing.quote.QuoteFile.State;
import coop.alveole.query.billing.step.QuoteStep;
import org.jspecify.annotations.Nullable;

/** Which quotes are asked for; what is not told is not asked. */
public record QuotesAsked(
        @Nullable ActivityId activity,
        @Nullable CustomerId customer,
        @Nullable State state,
        @Nullable QuoteStep step) {
    /** Of all that is there, only some steps can have anything. */
    public boolean isOfSomeSteps() {
        return state != null || step != null;
    }

    boolean include(QuoteView view) {
        return (activity == null || view.activityId().equals(activity.value()))
                && (customer == null || view.customerId().equals(customer.value()))
                && (state == null || view.state() == state)
                && (step == null || QuoteStep.of(view.state()) == step);
    }
}
