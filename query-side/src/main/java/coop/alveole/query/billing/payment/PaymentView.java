package coop.alveole.query.billing.payment;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.projection.billing.payment.PaymentFile.State;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A payment as one reader sees it on one day, in cents. Whoever has only some activities within reach reads what was paid of
 * their invoices, {@code PART}, and nothing of the rest.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PaymentView(
        String id,
        Seen seen,
        String customerId,
        PaymentMeans means,
        LocalDate paidOn,
        @Nullable Words reference,
        State state,
        long amountCents,
        long allocatedCents,
        long creditCents,
        long refundedCents,
        List<Part> allocations,
        @Nullable String slipId,
        long version) {
    public enum Seen {
        WHOLE,
        PART
    }

    public record Part(String invoiceId, String number, String activityId, long amountCents) {}

    boolean isWhole() {
        return seen == Seen.WHOLE;
    }

    public boolean stands() {
        return state == State.ALLOCATED || state == State.TO_ALLOCATE;
    }
}
