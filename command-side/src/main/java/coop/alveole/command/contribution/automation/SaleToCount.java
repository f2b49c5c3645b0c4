package coop.alveole.command.contribution.automation;

import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.contribution.Turnover;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One invoice or credit note, as far as the contribution has to know: what it sells, what happened to it once validated, and
 * what of that counts already.
 */
public record SaleToCount(
        String id,
        List<ActivityId> activity,
        List<InvoiceId> credits,
        List<Turnover> turnover,
        List<LocalDate> issuedOn,
        Payments payments,
        List<Fact> facts,
        List<Counted> counted) {
    /** Of a sale that is counted as it is collected, each payment is one; of any other, its validation. */
    public enum Regime {
        INVOICED,
        COLLECTED
    }

    public record Fact(LineKind kind, Source source, List<Turnover> turnover, LocalDate on, Regime regime) {
        boolean isSomething() {
            return turnover.stream().anyMatch(part -> !part.net().isZero());
        }
    }

    /** How much the sale is with VAT, how much of it was paid so far, and in how many times. */
    public record Payments(Money total, Money paid, int places) {
        static final Payments NONE = new Payments(Money.ZERO, Money.ZERO, 0);

        Payments and(Money amount) {
            return new Payments(total, paid.plus(amount), places + 1);
        }
    }

    public record Counted(LineKind kind, Source source) {}

    static SaleToCount empty(String id) {
        return new SaleToCount(id, List.of(), List.of(), List.of(), List.of(), Payments.NONE, List.of(), List.of());
    }

    Source.OfInvoice source() {
        return new Source.OfInvoice(new InvoiceId(id));
    }

    /** What is not counted yet, under any regime. */
    List<Fact> left() {
        return facts.stream()
                .filter(Fact::isSomething)
                .filter(fact -> !counted.contains(new Counted(fact.kind(), fact.source())))
                .toList();
    }

    SaleToCount drafted(ActivityId by, List<InvoiceId> takenBack, List<Turnover> sold) {
        return new SaleToCount(id, List.of(by), takenBack, sold, issuedOn, payments, facts, counted);
    }

    SaleToCount revised(List<Turnover> sold) {
        return new SaleToCount(id, activity, credits, sold, issuedOn, payments, facts, counted);
    }

    SaleToCount issued(LocalDate day, Money total) {
        var kind = credits.isEmpty() ? LineKind.SALE : LineKind.CREDIT_NOTE;
        return new SaleToCount(
                        id,
                        activity,
                        credits,
                        turnover,
                        List.of(day),
                        new Payments(total, Money.ZERO, 0),
                        facts,
                        counted)
                .with(new Fact(kind, source(), turnover, day, Regime.INVOICED));
    }

    SaleToCount paid(PaymentId payment, Money amount, LocalDate on) {
        var next = payments.and(amount);
        var part = Turnover.collected(turnover, payments.total(), payments.paid(), amount);
        var source = new Source.OfPayment(payment, new InvoiceId(id), next.places());
        return new SaleToCount(id, activity, credits, turnover, issuedOn, next, facts, counted)
                .with(new Fact(LineKind.SALE, source, part, on, Regime.COLLECTED));
    }

    /** What is lost is parted over the kinds of lines as the whole is. */
    SaleToCount lost(Money net, LocalDate on) {
        var weights = turnover.stream().mapToLong(sold -> sold.net().cents()).toArray();
        var parts = net.split(weights);
        var gone = IntStream.range(0, parts.size())
                .mapToObj(i -> new Turnover(turnover.get(i).category(), parts.get(i)))
                .toList();
        return with(new Fact(LineKind.BAD_DEBT, source(), gone, on, Regime.INVOICED));
    }

    SaleToCount with(Fact fact) {
        return new SaleToCount(id, activity, credits, turnover, issuedOn, payments, appended(facts, fact), counted);
    }

    SaleToCount with(Counted line) {
        if (counted.contains(line)) return this;
        return new SaleToCount(id, activity, credits, turnover, issuedOn, payments, facts, appended(counted, line));
    }

    private static <T> List<T> appended(List<T> known, T one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
