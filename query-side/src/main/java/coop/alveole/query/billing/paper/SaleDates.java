package coop.alveole.query.billing.paper;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The day of the paper, until when it is to be paid (or a quote is valid), and when the sale is supplied: one day, or from
 * one to another, both included.
 */
public record SaleDates(
        LocalDate issuedOn,
        @Nullable LocalDate until,
        @Nullable LocalDate suppliedFrom,
        @Nullable LocalDate suppliedUntil) {
    public SaleDates {
        Refused.unless(until == null || !until.isBefore(issuedOn), "due before its own day, " + issuedOn);
        Refused.unless((suppliedFrom == null) == (suppliedUntil == null), "a period has two ends");
        Refused.unless(
                suppliedFrom == null || suppliedUntil == null || !suppliedUntil.isBefore(suppliedFrom),
                "supplied until before its first day");
    }

    public boolean isOneDay() {
        return suppliedFrom != null && suppliedFrom.equals(suppliedUntil);
    }
}
