package coop.alveole.query.billing.invoice;

import coop.alveole.domain.billing.amounts.VatTreatment;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.query.billing.invoice.InvoicePage.Fact;
import coop.alveole.query.billing.invoice.InvoicePage.Line;
import coop.alveole.query.billing.invoice.InvoicePage.Sum;
import coop.alveole.query.shared.French;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The lines and the sums of an invoice in words: « 12,5 × 48,00 € », « TVA 10 % sur 570,00 € ». */
@Component
public class InvoiceLines {
    private static final int PERCENT = 2;

    private final MessageSource messages;

    InvoiceLines(MessageSource messages) {
        this.messages = messages;
    }

    List<Fact> facts(InvoiceView view) {
        var facts = new ArrayList<Fact>();
        day(facts, "invoices.supplied-on", view.suppliedOn());
        day(facts, "invoices.issued-on", view.issuedOn());
        day(facts, "invoices.due-on", view.dueOn());
        if (view.title() != null) facts.add(new Fact("field.title", view.title().text()));
        return List.copyOf(facts);
    }

    public List<Line> lines(List<InvoiceView.Line> sold, Locale reader) {
        return sold.stream()
                .map(line -> new Line(
                        line.label().text(),
                        line.group() == null ? "" : line.group().text(),
                        number(line.quantity()),
                        euros(line.unitPriceCents()),
                        line.discountBasisPoints() == 0 ? "" : percent(line.discountBasisPoints()),
                        euros(line.netCents()),
                        vat(line.vatTreatment(), line.vatBasisPoints(), reader)))
                .toList();
    }

    List<Sum> sums(InvoiceView view, Locale reader) {
        var sums = new ArrayList<Sum>();
        sums.addAll(discount(view.discountBasisPoints(), view.discountedCents(), reader));
        sums.addAll(totals(view.netCents(), view.perVat(), view.totalCents(), reader));
        if (view.creditedCents() != 0)
            sums.add(new Sum(say("invoice.credited", reader), euros(-view.creditedCents()), false));
        if (view.paidCents() != 0) sums.add(new Sum(say("invoice.paid", reader), euros(-view.paidCents()), false));
        if (view.number() != null && !view.kind().takesBack())
            sums.add(new Sum(say("invoice.due", reader), euros(view.dueCents()), true));
        return List.copyOf(sums);
    }

    /** What is taken off the whole, where something is. */
    public List<Sum> discount(long basisPoints, long cents, Locale reader) {
        if (basisPoints == 0) return List.of();
        return List.of(new Sum(say("invoice.overall", reader, percent(basisPoints)), euros(-cents), false));
    }

    public List<Sum> totals(long netCents, List<InvoiceView.PerVat> perVat, long totalCents, Locale reader) {
        var sums = new ArrayList<Sum>();
        sums.add(new Sum(say("invoice.net", reader), euros(netCents), false));
        for (var each : perVat) {
            var rate = vat(each.vatTreatment(), each.vatBasisPoints(), reader);
            sums.add(new Sum(
                    say("invoice.vat-on", reader, rate, euros(each.baseCents())), euros(each.vatCents()), false));
        }
        sums.add(new Sum(say("invoice.total", reader), euros(totalCents), true));
        return sums;
    }

    /** « 20 % », or why there is none. */
    String vat(VatTreatment treatment, long basisPoints, Locale reader) {
        return treatment == VatTreatment.TAXED ? percent(basisPoints) : say("vat." + treatment, reader);
    }

    private static void day(List<Fact> facts, String label, @Nullable LocalDate day) {
        if (day != null) facts.add(new Fact(label, French.day(day)));
    }

    public static String percent(long basisPoints) {
        return number(BigDecimal.valueOf(basisPoints, PERCENT)) + "\u00a0%";
    }

    static String number(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String euros(long cents) {
        return French.euros(new Money(cents));
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
