package coop.alveole.domain.billing.series;

import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.SeriesId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What may be asked of one series in one fiscal year; {@code year} is that in which it ends. */
public sealed interface SeriesCommand {
    @TargetAggregateIdentifier
    SeriesId seriesId();

    /**
     * The next number, for an invoice of that day; it counts only with the validation of that invoice. {@code epoch} is the
     * last one of the record that a loss began since the fiscal year did: 1 when there was none.
     */
    record TakeNumber(SeriesId seriesId, Label series, int year, InvoiceId invoiceId, LocalDate issuedOn, int epoch)
            implements SeriesCommand {}

    /** The last number given outside: by the software of before, or after the backup that was restored in this epoch. */
    record ContinueSeries(SeriesId seriesId, Label series, int year, int lastPlace, LocalDate lastIssuedOn, int epoch)
            implements SeriesCommand {}
}
