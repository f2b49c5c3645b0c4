package coop.alveole.query.contribution;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.shared.Decision.DecidedBy;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.projection.contribution.ContributionFile.State;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one activity contributes for one month, {@code 2026-10}, as it stands on a day; amounts in cents. {@code adjustedBy}
 * is what came too late for it and counts in another month.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContributionView(
        String activityId,
        String month,
        State status,
        @Nullable LocalDate closedOn,
        @JsonUnwrapped Sums sums,
        List<Line> lines,
        List<Line> adjustedBy,
        long version) {
    /**
     * The base is what is invoiced less what is excluded, and {@code charges} stand beside the contribution. The rate is
     * told where one holds for all of the base; {@code rateOver} divides it where it is no whole number of basis points.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Sums(
            long turnoverCents,
            List<Exclusion> exclusions,
            long baseCents,
            @Nullable Long rateBasisPoints,
            @Nullable Long rateOver,
            long minimumCents,
            long overMaximumCents,
            long amountCents,
            long chargesCents) {}

    public record Exclusion(LineKind kind, long cents) {}

    /** {@code corrects} is the closed month that it belonged to. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            LineKind kind,
            Origin source,
            LocalDate factOn,
            String month,
            @Nullable LineCategory category,
            @JsonUnwrapped Count count,
            AppliedRule rule,
            @Nullable String corrects) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Count(
            long baseCents, long rateBasisPoints, @Nullable Long rateOver, long amountCents, long overMaximumCents) {}

    /** The fact it comes from. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Origin(
            @Nullable String invoiceId,
            @Nullable String paymentId,
            @Nullable String purchaseId,
            @Nullable String internalInvoiceId,
            @Nullable String charge) {}

    /** Since when and by whom it was chosen; the default where nothing is told. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record AppliedRule(
            MoneyOption rounding,
            @Nullable LocalDate since,
            @Nullable DecidedBy decidedBy,
            @Nullable LocalDate decidedOn,
            @Nullable String document) {}
}
