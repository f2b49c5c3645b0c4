package coop.alveole.query.billing.quote;

import com.fasterxml.jackson.annotation.JsonInclude;
import coop.alveole.domain.billing.quote.PartKind;
import coop.alveole.domain.billing.quote.WorkShare.Reason;
import coop.alveole.projection.billing.quote.QuoteFile.State;
import coop.alveole.query.billing.invoice.InvoiceView.Line;
import coop.alveole.query.billing.invoice.InvoiceView.PerVat;
import coop.alveole.query.shared.Words;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quote as one reader sees it on one day; amounts in cents, rates in basis points. {@code said} is why it was returned or
 * declined.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record QuoteView(
        String id,
        String number,
        int revision,
        State state,
        String activityId,
        String customerId,
        @Nullable Words title,
        @Nullable Words said,
        LocalDate draftedOn,
        LocalDate suppliedOn,
        LocalDate validUntil,
        List<Line> lines,
        long discountBasisPoints,
        long depositBasisPoints,
        List<Instalment> instalments,
        List<Share> shares,
        List<PerVat> perVat,
        long netCents,
        long vatCents,
        long totalCents,
        long leftCents,
        List<Part> invoices,
        List<Revision> revisions,
        long version) {
    public record Instalment(long shareBasisPoints, LocalDate expectedOn) {}

    public record Share(String activityId, Reason reason, long rateBasisPoints, long netCents) {}

    /** What one invoice bears of it, without VAT, less what it gave back. */
    public record Part(String invoiceId, PartKind kind, long netCents) {}

    /** Each one stays to be read; the last one counts. */
    public record Revision(int revision, LocalDate writtenOn, long totalCents) {}

    /** What the discount on the whole takes off the lines. */
    public long discountedCents() {
        return lines.stream().mapToLong(Line::netCents).sum() - netCents;
    }

    public boolean isLatest() {
        return revision == revisions.getLast().revision();
    }
}
