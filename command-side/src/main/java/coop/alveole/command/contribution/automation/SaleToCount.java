package coop.alveole.command.contribution.automation;

import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.contribution.Turnover;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.LineCategory;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.PurchaseId;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
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
        List<Bought> bought,
        List<Counted> counted) {
    /** Of a sale that is counted as it is collected, each payment is one; of any other, its validation. */
    public enum Regime {
        INVOICED,
        COLLECTED,
        EITHER;

        boolean holdsIn(Regime other) {
            return this == EITHER || this == other;
        }
    }

    /** What was approved of purchases for this sale; it counts from the day of the sale on. */
    public record Bought(LineKind kind, PurchaseId purchase, Money net, LocalDate on) {}

    public record Fact(LineKind kind, Source source, List<Turnover> turnover, LocalDate on, Regime regime) {
        Money net() {
            return turnover.stream().map(Turnover::net).collect(Money.sum());
        }

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
        return new SaleToCount(
                id, List.of(), List.of(), List.of(), List.of(), Payments.NONE, List.of(), List.of(), List.of());
    }

    Source.OfInvoice source() {
        return new Source.OfInvoice(new InvoiceId(id));
    }

    /** What is not counted yet, under any regime. */
    List<Fact> left() {
        return Stream.concat(facts.stream(), purchases())
                .filter(Fact::isSomething)
                .filter(fact -> !counted.contains(new Counted(fact.kind(), fact.source())))
                .toList();
    }

    SaleToCount drafted(ActivityId by, List<InvoiceId> takenBack, List<Turnover> sold) {
        return new SaleToCount(id, List.of(by), takenBack, sold, issuedOn, payments, facts, bought, counted);
    }

    SaleToCount revised(List<Turnover> sold) {
        return new SaleToCount(id, activity, credits, sold, issuedOn, payments, facts, bought, counted);
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
                        bought,
                        counted)
                .with(new Fact(kind, source(), turnover, day, Regime.INVOICED));
    }

    /** Counted whole as it is taken over, or as what is left of it is paid: by the rules of that day. */
    SaleToCount takenOver(LocalDate day, Money total, Money paidBefore) {
        var before = new Payments(total, paidBefore, 0);
        return new SaleToCount(id, activity, credits, turnover, List.of(day), before, facts, bought, counted);
    }

    SaleToCount paid(PaymentId payment, Money amount, LocalDate on) {
        var next = payments.and(amount);
        // a sale that counts whole already does not count again as it is paid
        if (counted.contains(new Counted(LineKind.SALE, source())))
            return new SaleToCount(id, activity, credits, turnover, issuedOn, next, facts, bought, counted);
        var part = Turnover.collected(turnover, payments.total(), payments.paid(), amount);
        var source = new Source.OfPayment(payment, new InvoiceId(id), next.places());
        return new SaleToCount(id, activity, credits, turnover, issuedOn, next, facts, bought, counted)
                .with(new Fact(LineKind.SALE, source, part, on, Regime.COLLECTED));
    }

    SaleToCount lost(Money net, LocalDate on) {
        return with(new Fact(LineKind.BAD_DEBT, source(), parted(net), on, Regime.INVOICED));
    }

    SaleToCount with(Bought one) {
        return new SaleToCount(
                id, activity, credits, turnover, issuedOn, payments, facts, appended(bought, one), counted);
    }

    /** Nothing leaves the base of a sale before the sale itself. */
    private Stream<Fact> purchases() {
        return issuedOn.stream()
                .flatMap(sold -> bought.stream().map(one -> {
                    var on = one.on().isBefore(sold) ? sold : one.on();
                    var source = new Source.OfPurchase(one.purchase(), new InvoiceId(id));
                    return new Fact(one.kind(), source, parted(one.net()), on, Regime.EITHER);
                }));
    }

    /** Over the kinds of lines, as the whole is; of a sale of nothing there is nothing to go by. */
    private List<Turnover> parted(Money net) {
        var weights = turnover.stream().mapToLong(sold -> sold.net().cents()).toArray();
        if (LongStream.of(weights).sum() <= 0) return List.of(new Turnover(LineCategory.SERVICES, net));
        var parts = net.split(weights);
        return IntStream.range(0, parts.size())
                .mapToObj(i -> new Turnover(turnover.get(i).category(), parts.get(i)))
                .toList();
    }

    SaleToCount with(Fact fact) {
        return new SaleToCount(
                id, activity, credits, turnover, issuedOn, payments, appended(facts, fact), bought, counted);
    }

    SaleToCount with(Counted line) {
        if (counted.contains(line)) return this;
        return new SaleToCount(
                id, activity, credits, turnover, issuedOn, payments, facts, bought, appended(counted, line));
    }

    private static <T> List<T> appended(List<T> known, T one) {
        return Stream.concat(known.stream(), Stream.of(one)).toList();
    }
}
