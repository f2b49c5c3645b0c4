package coop.alveole.query.billing.account.term;

import coop.alveole.domain.shared.money.Money;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * One fact of a term: {@code amount} is what it adds to what is available, below zero where it takes off; {@code position}
 * is that of its event in the record.
 */
public record AccountFact(Term term, Origin origin, LocalDate on, YearMonth month, Money amount, long position) {
    /** Where a fact is read in full. */
    public sealed interface Origin {
        record OfInvoice(String invoice, String number) implements Origin {}

        record OfPayment(String payment, String invoice, String number) implements Origin {}

        record OfPurchase(String purchase) implements Origin {}

        /** {@code made} by this activity, or received; {@code reversed} where it undoes one. */
        record OfInternal(String internal, boolean made, boolean reversed) implements Origin {}

        /** A line of the statement of that month; {@code invoice} and {@code charge} are empty where it has none. */
        record OfStatement(YearMonth month, String invoice, String charge) implements Origin {}

        record OfPay(YearMonth month) implements Origin {}

        /** {@code motive} is what it prepares, as this reader may read it. */
        record OfEarmark(int earmark, String motive, boolean released) implements Origin {}
    }
}
