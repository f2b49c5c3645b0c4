package coop.alveole.domain.billing.invoice;

import static coop.alveole.domain.billing.invoice.InvoiceRule.*;

import coop.alveole.domain.billing.amounts.Totals;
import coop.alveole.domain.billing.amounts.VatTotal;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.PaymentId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What one validated invoice owes, and what has become of it, VAT included; {@code before} was paid elsewhere. */
public record Balance(List<VatTotal> totals, Money before, Money credited, Map<PaymentId, Money> paid, Money lost) {
    public static final Balance NONE = new Balance(List.of(), Money.ZERO, Money.ZERO, Map.of(), Money.ZERO);

    public Balance {
        totals = List.copyOf(totals);
        paid = Map.copyOf(paid);
    }

    static Balance of(List<VatTotal> totals) {
        return new Balance(totals, Money.ZERO, Money.ZERO, Map.of(), Money.ZERO);
    }

    static Balance of(OldInvoice old) {
        return new Balance(old.totals(), old.paidBefore(), Money.ZERO, Map.of(), Money.ZERO);
    }

    public Money total() {
        return new Totals(totals).withTax();
    }

    public Money paidInAll() {
        return paid.values().stream().collect(Money.sum());
    }

    /** What is still to be paid. */
    public Money due() {
        return total().minus(credited).minus(before).minus(paidInAll()).minus(lost);
    }

    Balance credited(Money amount) {
        return new Balance(totals, before, credited.plus(amount), paid, lost);
    }

    Balance paid(PaymentId payment, Money amount) {
        var all = new HashMap<>(paid);
        all.merge(payment, amount, Money::plus);
        return new Balance(totals, before, credited, all, lost);
    }

    Balance lost(Money amount) {
        return new Balance(totals, before, credited, paid, lost.plus(amount));
    }

    void requireCreditable(Money amount) {
        var left = total().minus(credited);
        CREDITS_WHAT_IS_LEFT.require(amount.isPositive() && amount.compareTo(left) <= 0, "lines", left);
    }

    void requirePayable(PaymentId payment, Money amount) {
        if (amount.isNegative()) {
            var allocated = paid.getOrDefault(payment, Money.ZERO);
            TAKES_BACK_WHAT_WAS_ALLOCATED.require(amount.negated().compareTo(allocated) <= 0, "allocations", allocated);
        } else PAYS_WHAT_IS_DUE.require(amount.isPositive() && amount.compareTo(due()) <= 0, "allocations", due());
    }

    /** What is still due, parted over the rates as the whole is: net and VAT, no cent lost. */
    List<VatTotal> stillDue() {
        var weights = totals.stream()
                .flatMap(total -> Stream.of(total.base(), total.tax()))
                .mapToLong(Money::cents)
                .toArray();
        var parts = due().split(weights);
        return IntStream.range(0, totals.size())
                .mapToObj(i -> new VatTotal(totals.get(i).vat(), parts.get(2 * i), parts.get(2 * i + 1)))
                .toList();
    }
}
