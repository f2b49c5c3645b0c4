package coop.alveole.query.billing.invoice;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.projection.billing.invoice.InvoiceFile.State;
import coop.alveole.query.billing.step.InvoiceStep;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which invoices are asked for; what is not told is not asked. */
public record Asked(
        @Nullable ActivityId activity,
        @Nullable CustomerId customer,
        @Nullable State state,
        @Nullable InvoiceStep step) {
    /** Of all that is there, only some steps can have anything. */
    public boolean isOfSomeSteps() {
        return state != null || step != null;
    }

    boolean includes(InvoiceView view, LocalDate day) {
        return (activity == null || view.activityId().equals(activity.value()))
                && (customer == null || view.customerId().equals(customer.value()))
                && (state == null || view.state() == state)
                && (step == null || view.step(day) == step);
    }
}
