package coop.alveole.query.billing.paper;

import coop.alveole.domain.shared.money.Money;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a sale comes to: VAT by category and rate, then the totals (INV-01 11°). */
public record SaleSums(
        List<VatSum> vat,
        Money lines,
        Money discounts,
        Money netOfVat,
        Money vatAmount,
        Money inclVat,
        Money prepaid,
        Money payable) {
    public SaleSums {
        vat = List.copyOf(vat);
        same("net of VAT", lines.minus(discounts), netOfVat);
        same("the bases of VAT", vat.stream().map(VatSum::base).collect(Money.sum()), netOfVat);
        same("VAT", vat.stream().map(VatSum::amount).collect(Money.sum()), vatAmount);
        same("with VAT", netOfVat.plus(vatAmount), inclVat);
        same("what is left to pay", inclVat.minus(prepaid), payable);
    }

    public static SaleSums of(List<PaperLine> lines, List<SaleDiscount> discounts, Money prepaid) {
        var sold = lines.stream().map(PaperLine::netOfVat).collect(Money.sum());
        var off = discounts.stream().map(SaleDiscount::amount).collect(Money.sum());
        var vat = vat(lines, discounts);
        var net = sold.minus(off);
        var due = vat.stream().map(VatSum::amount).collect(Money.sum());
        return new SaleSums(
                vat, sold, off, net, due, net.plus(due), prepaid, net.plus(due).minus(prepaid));
    }

    /** The highest rate first. */
    private static List<VatSum> vat(List<PaperLine> lines, List<SaleDiscount> discounts) {
        var bases = new TreeMap<SaleVat.Key, Money>();
        lines.forEach(line -> bases.merge(line.vat().key(), line.netOfVat(), Money::plus));
        discounts.forEach(each -> bases.merge(each.vat().key(), each.amount().negated(), Money::plus));
        return bases.entrySet().stream()
                .map(each -> sum(each, lines, discounts))
                .toList();
    }

    private static VatSum sum(Map.Entry<SaleVat.Key, Money> base, List<PaperLine> lines, List<SaleDiscount> discounts) {
        var vats = Stream.concat(
                        lines.stream().map(PaperLine::vat), discounts.stream().map(SaleDiscount::vat))
                .filter(each -> each.key().equals(base.getKey()))
                .distinct()
                .toList();
        var vat = together(vats);
        return new VatSum(vat, base.getValue(), vat.on(base.getValue()));
    }

    /** The standard has room for one reason a category: two are said in one sentence, which has no code. */
    private static SaleVat together(List<SaleVat> vats) {
        var first = vats.getFirst();
        if (vats.size() == 1) return first;
        var reason = vats.stream().map(SaleVat::reason).distinct().collect(Collectors.joining(" ; "));
        return new SaleVat(first.category(), first.rate(), reason, "");
    }

    private static void same(String what, Money due, Money said) {
        Refused.unless(due.equals(said), what, "comes to", due, "cents, not to", said);
    }
}
