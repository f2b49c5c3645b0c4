package coop.alveole.domain.billing.closing;

import coop.alveole.domain.shared.ClosingsId;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/**
 * Each closing bears the receipts of its period and {@code perpetual}, those since the first payment, which nothing ever
 * sets back; the seal of the record holds it (ISCA-04, ISCA-05).
 */
public sealed interface ClosingEvent {
    ClosingsId closingsId();

    Receipts receipts();

    Receipts perpetual();

    LocalDate effectiveOn();

    @Revision("1")
    record DayClosed(ClosingsId closingsId, LocalDate day, Receipts receipts, Receipts perpetual, long position)
            implements ClosingEvent {
        @Override
        public LocalDate effectiveOn() {
            return day;
        }
    }

    @Revision("1")
    record MonthClosed(ClosingsId closingsId, LocalDate lastDay, Receipts receipts, Receipts perpetual)
            implements ClosingEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }

    /** A fiscal year. */
    @Revision("1")
    record YearClosed(ClosingsId closingsId, LocalDate lastDay, Receipts receipts, Receipts perpetual)
            implements ClosingEvent {
        @Override
        public LocalDate effectiveOn() {
            return lastDay;
        }
    }
}
