package coop.alveole.domain.billing.amounts;

import coop.alveole.domain.shared.money.Money;
import java.util.List;
import java.util.TreeMap;

/** What a document adds up to, VAT by VAT, the highest rate first. */
public record Totals(List<VatTotal> perVat) {
    public static final Totals NONE = new Totals(List.of());

    public Totals {
        perVat = List.copyOf(perVat);
    }

    static Totals of(List<SaleLine> lines, List<Allowance> allowances) {
        var bases = new TreeMap<Vat, Money>();
        for (var line : lines) bases.merge(line.vat(), line.net(), Money::plus);
        for (var allowance : allowances)
            bases.merge(allowance.vat(), allowance.amount().negated(), Money::plus);
        return new Totals(bases.entrySet().stream()
                .map(base -> VatTotal.of(base.getKey(), base.getValue()))
                .toList());
    }

    /** Without VAT (hors taxes). */
    public Money net() {
        return perVat.stream().map(VatTotal::base).collect(Money.sum());
    }

    public Money tax() {
        return perVat.stream().map(VatTotal::tax).collect(Money.sum());
    }

    /** What is to be paid (toutes taxes comprises). */
    public Money withTax() {
        return net().plus(tax());
    }
}
