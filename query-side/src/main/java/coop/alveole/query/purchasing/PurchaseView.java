package coop.alveole.query.purchasing;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.purchasing.PurchaseKind;
import coop.alveole.projection.purchasing.PurchaseFile.State;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A purchase attached to a sale as one reader sees it on one day; the amount is in cents, without VAT. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PurchaseView(
        String id,
        String activityId,
        State state,
        PurchaseKind kind,
        String invoiceId,
        long netCents,
        LocalDate boughtOn,
        Words supplier,
        boolean hasPaper,
        @Nullable Words comment,
        long version) {}
