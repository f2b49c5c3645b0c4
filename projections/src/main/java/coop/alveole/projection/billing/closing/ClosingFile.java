package coop.alveole.projection.billing.closing;

import coop.alveole.domain.billing.closing.Receipts;
import java.time.LocalDate;

/** One period that was closed, with its receipts and those since the first payment. */
public record ClosingFile(
        String id, Period period, LocalDate lastDay, Receipts receipts, Receipts perpetual, long position) {
    public enum Period {
        DAY,
        MONTH,
        YEAR
    }
}
