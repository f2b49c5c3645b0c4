package coop.alveole.query.billing.owed;

import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;

/** A validated invoice without its words: whose, for whom, under which number, and what is still due of it, in cents. */
public record Owed(
        InvoiceId invoice,
        ActivityId activity,
        CustomerId customer,
        String number,
        LocalDate issuedOn,
        LocalDate dueOn,
        long totalCents,
        long dueCents) {
    public boolean isOpen() {
        return dueCents > 0;
    }

    public boolean isLate(LocalDate day) {
        return isOpen() && dueOn.isBefore(day);
    }
}
