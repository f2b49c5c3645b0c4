package coop.alveole.domain.billing.share;

import static java.math.RoundingMode.HALF_UP;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The share of one invoice of that total with VAT, cut over what is collected of it: after each collection the parts that
 * stand are the share of all that is collected, so that the last one takes what is left.
 */
public record ShareOfAnInvoice(Money share, Money total) {
    /** A payment that is taken back in part is shared anew for what stays of it. */
    public List<CollectedPart> collected(List<Paid> payments) {
        var parts = new ArrayList<CollectedPart>();
        var paid = Money.ZERO;
        for (int at = 0; at < payments.size(); at++) {
            var told = payments.get(at);
            paid = paid.plus(told.amount());
            var brought = told.amount();
            if (brought.isNegative()) {
                takeBack(parts, told.payment(), told.on());
                brought = stillThere(payments.subList(0, at + 1), told.payment());
            }
            var amount = share.inProportion(paid, total, HALF_UP).minus(standing(parts));
            if (brought.isPositive() && amount.isPositive())
                parts.add(new CollectedPart(at + 1, told.payment(), told.on(), brought, amount, List.of()));
        }
        return List.copyOf(parts);
    }

    private static void takeBack(List<CollectedPart> parts, PaymentId payment, LocalDate day) {
        parts.replaceAll(part -> part.stands() && part.payment().equals(payment) ? part.takenBack(day) : part);
    }

    private static Money stillThere(List<Paid> payments, PaymentId payment) {
        return payments.stream()
                .filter(paid -> paid.payment().equals(payment))
                .map(Paid::amount)
                .collect(Money.sum());
    }

    private static Money standing(List<CollectedPart> parts) {
        return parts.stream()
                .filter(CollectedPart::stands)
                .map(CollectedPart::amount)
                .collect(Money.sum());
    }
}
