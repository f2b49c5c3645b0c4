package coop.alveole.query.billing.invoice;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.billing.amounts.TrainingSold.Funding;
import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.projection.billing.invoice.InvoiceFile.State;
import coop.alveole.query.billing.step.InvoiceStep;
import coop.alveole.query.billing.step.InvoiceStep.Delay;
import coop.alveole.query.shared.Words;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An invoice or a credit note as one reader sees it on one day; amounts in cents, rates in basis points. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InvoiceView(
        String id,
        @Nullable String number,
        InvoiceKind kind,
        State state,
        String activityId,
        String customerId,
        @Nullable String credits,
        @Nullable String quoteId,
        @Nullable Words title,
        LocalDate suppliedOn,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate dueOn,
        List<Line> lines,
        long discountBasisPoints,
        List<PerVat> perVat,
        long netCents,
        long vatCents,
        long totalCents,
        long paidCents,
        long creditedCents,
        long dueCents,
        long version) {
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Line(
            Words label,
            @Nullable Words group,
            BigDecimal quantity,
            long unitPriceCents,
            long discountBasisPoints,
            long netCents,
            VatTreatment vatTreatment,
            long vatBasisPoints,
            LineCategory category,
            @Nullable Integer trainees,
            @Nullable Integer hours,
            @Nullable Funding funding) {}

    public record PerVat(VatTreatment vatTreatment, long vatBasisPoints, long baseCents, long vatCents) {}

    /** What the discount on the whole takes off the lines. */
    public long discountedCents() {
        return lines.stream().mapToLong(Line::netCents).sum() - netCents;
    }

    /** On that day, it should have been paid before. */
    public boolean isLate(LocalDate day) {
        return overdueSince(day).isPresent();
    }

    public InvoiceStep step(LocalDate day) {
        return InvoiceStep.of(kind, state, isLate(day) ? Delay.LATE : Delay.NONE);
    }

    /** When it should have been paid, if that day is over and something is still due. */
    public Optional<LocalDate> overdueSince(LocalDate day) {
        return Optional.ofNullable(dueOn).filter(due -> dueCents > 0 && due.isBefore(day));
    }
}
