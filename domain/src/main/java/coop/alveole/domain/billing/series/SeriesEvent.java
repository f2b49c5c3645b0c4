package coop.alveole.domain.billing.series;

import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.SeriesId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The register of the numbers of one series in one fiscal year: its events are the register. */
public sealed interface SeriesEvent {
    SeriesId seriesId();

    LocalDate effectiveOn();

    @Revision("1")
    record NumberTaken(SeriesId seriesId, InvoiceNumber number, InvoiceId invoiceId, LocalDate issuedOn)
            implements SeriesEvent {
        @Override
        public LocalDate effectiveOn() {
            return issuedOn;
        }
    }

    /** {@code last} was given outside, the last of them on that day; the next number follows it, in this epoch. */
    @Revision("1")
    record SeriesContinued(SeriesId seriesId, InvoiceNumber last, LocalDate lastIssuedOn, int epoch)
            implements SeriesEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastIssuedOn;
        }
    }
}
