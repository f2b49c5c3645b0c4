package coop.alveole.query.billing.closing;

import coop.alveole.projection.billing.closing.ClosingFile;
import coop.alveole.projection.billing.closing.ClosingFile.Period;
import java.time.LocalDate;

/** One closed period, in cents; {@code perpetualCents} is what stayed since the first payment. */
record ClosingView(
        String id,
        Period period,
        LocalDate lastDay,
        long receivedCents,
        long takenBackCents,
        long refundedCents,
        int facts,
        long perpetualCents,
        long position) {
    static ClosingView of(ClosingFile file) {
        var receipts = file.receipts();
        return new ClosingView(
                file.id(),
                file.period(),
                file.lastDay(),
                receipts.received().cents(),
                receipts.takenBack().cents(),
                receipts.refunded().cents(),
                receipts.facts(),
                file.perpetual().net().cents(),
                file.position());
    }
}
