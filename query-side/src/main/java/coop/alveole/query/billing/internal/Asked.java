package coop.alveole.query.billing.internal;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.State;
import org.jspecify.annotations.Nullable;

/** Which internal invoices are asked for, of either side; what is not told is not asked. */
record Asked(@Nullable ActivityId activity, @Nullable State state) {
    boolean includes(InternalInvoiceView view) {
        return (activity == null
                        || view.makerId().equals(activity.value())
                        || view.receiverId().equals(activity.value()))
                && (state == null || view.state() == state);
    }
}
