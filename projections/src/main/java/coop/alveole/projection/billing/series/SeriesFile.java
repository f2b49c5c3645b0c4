package coop.alveole.projection.billing.series;

import coop.alveole.domain.billing.series.InvoiceNumber;
import coop.alveole.domain.shared.Label;
import java.time.LocalDate;

/** One series in one fiscal year: its last number, of that day, and the epoch of the record it was confirmed in. */
public record SeriesFile(
        String id, Label prefix, int year, int lastPlace, LocalDate lastIssuedOn, int epoch, long position) {
    static SeriesFile empty(String id) {
        return new SeriesFile(id, new Label("–"), 0, 0, LocalDate.EPOCH, 1, -1);
    }

    SeriesFile reached(InvoiceNumber number, LocalDate issuedOn, int in, long at) {
        return new SeriesFile(id, number.series(), number.year(), number.place(), issuedOn, in, at);
    }

    public InvoiceNumber last() {
        return new InvoiceNumber(prefix, year, lastPlace);
    }
}
