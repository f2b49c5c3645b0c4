package coop.alveole.query.billing.internal;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.projection.billing.internal.InternalInvoiceFile.State;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one activity owes another as a reader of either side sees it on one day; the amount is in cents, without VAT. {@code
 * invoiceId} is the outside invoice it shares; {@code paymentId} the collection it follows from.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InternalInvoiceView(
        String id,
        String makerId,
        String receiverId,
        State state,
        long netCents,
        LocalDate suppliedOn,
        Words label,
        @Nullable String invoiceId,
        @Nullable String paymentId,
        @Nullable Words motive,
        long version) {}
