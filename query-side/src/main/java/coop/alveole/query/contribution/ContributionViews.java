package coop.alveole.query.contribution;

import coop.alveole.domain.contribution.Basis;
import coop.alveole.domain.contribution.ContributionEvent.ContributionLineCounted;
import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.contribution.Source;
import coop.alveole.domain.shared.Decision;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.projection.contribution.ContributionFile;
import coop.alveole.projection.contribution.ContributionFile.Closed;
import coop.alveole.query.contribution.ContributionView.*;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of a ledger what is seen of one of its months on a day. */
public final class ContributionViews {
    private ContributionViews() {}

    public static ContributionView of(ContributionFile file, YearMonth month, LocalDate day) {
        var lines = file.linesOf(month, day);
        return new ContributionView(
                file.activity().value(),
                month.toString(),
                file.stateOf(month, day),
                told(file.closedBy(month, day).map(Closed::on)),
                sums(lines),
                lines.stream().map(ContributionViews::line).toList(),
                file.adjusting(month, day).stream().map(ContributionViews::line).toList(),
                file.version());
    }

    static Sums sums(List<ContributionLineCounted> lines) {
        var base = sum(lines, ContributionViews::isOfTheBase, ContributionLineCounted::base);
        var rate = onlyRate(lines);
        return new Sums(
                sum(lines, line -> line.kind() == LineKind.SALE, ContributionLineCounted::base),
                exclusions(lines),
                base,
                told(rate.map(Rate::basisPoints)),
                told(rate.map(Rate::over).filter(over -> over > 1)),
                sum(lines, line -> line.kind() == LineKind.MINIMUM_FEE, ContributionLineCounted::amount),
                sum(lines, _ -> true, ContributionLineCounted::overMaximum),
                sum(lines, line -> line.kind() != LineKind.DIRECT_CHARGE, ContributionLineCounted::amount),
                sum(lines, line -> line.kind() == LineKind.DIRECT_CHARGE, ContributionLineCounted::amount));
    }

    /** What is no sale and yet of the base: above zero where it lowers it. */
    private static List<Exclusion> exclusions(List<ContributionLineCounted> lines) {
        return Stream.of(LineKind.values())
                .filter(kind -> kind != LineKind.SALE && isOfTheBase(kind))
                .map(kind ->
                        new Exclusion(kind, -sum(lines, line -> line.kind() == kind, ContributionLineCounted::base)))
                .filter(exclusion -> exclusion.cents() != 0)
                .toList();
    }

    private static Optional<Rate> onlyRate(List<ContributionLineCounted> lines) {
        var rates = lines.stream()
                .filter(ContributionViews::isOfTheBase)
                .map(ContributionLineCounted::rate)
                .distinct()
                .toList();
        return rates.size() == 1 ? Optional.of(rates.getFirst()) : Optional.empty();
    }

    static boolean isOfTheBase(ContributionLineCounted line) {
        return isOfTheBase(line.kind());
    }

    private static boolean isOfTheBase(LineKind kind) {
        return switch (kind) {
            case SALE, CREDIT_NOTE, SUBCONTRACTING, LARGE_PURCHASE, BAD_DEBT, INTERNAL_MADE, INTERNAL_RECEIVED -> true;
            case MINIMUM_FEE, DIRECT_CHARGE -> false;
        };
    }

    private static long sum(
            List<ContributionLineCounted> lines,
            Predicate<ContributionLineCounted> wanted,
            Function<ContributionLineCounted, Money> what) {
        return lines.stream().filter(wanted).map(what).collect(Money.sum()).cents();
    }

    private static Line line(ContributionLineCounted line) {
        return new Line(
                line.kind(),
                origin(line.source()),
                line.factOn(),
                YearMonth.from(line.month()).toString(),
                told(line.category().stream().findFirst()),
                new Count(
                        line.base().cents(),
                        line.rate().basisPoints(),
                        told(Optional.of(line.rate().over()).filter(over -> over > 1)),
                        line.amount().cents(),
                        line.overMaximum().cents()),
                rule(line.rule(), line.rounding()),
                told(line.corrects().stream().findFirst().map(YearMonth::from).map(YearMonth::toString)));
    }

    private static Origin origin(Source source) {
        return switch (source) {
            case Source.OfInvoice(var invoice) -> new Origin(invoice.value(), null, null, null, null);
            case Source.OfPayment(var payment, var invoice, var _) ->
                new Origin(invoice.value(), payment.value(), null, null, null);
            case Source.OfPurchase(var purchase, var invoice) ->
                new Origin(invoice.value(), null, purchase.value(), null, null);
            case Source.OfInternalInvoice(var internal, var _) -> new Origin(null, null, null, internal.value(), null);
            case Source.OfTheMonth() -> new Origin(null, null, null, null, null);
            case Source.OfCharge(var charge) -> new Origin(null, null, null, null, charge.text());
        };
    }

    private static AppliedRule rule(Basis basis, MoneyOption rounding) {
        var decision = basis.decision().stream().findFirst();
        return new AppliedRule(
                rounding,
                told(basis.since().stream().findFirst()),
                told(decision.map(Decision::decidedBy)),
                told(decision.map(Decision::decidedOn)),
                told(decision.map(Decision::source).map(Object::toString)));
    }

    private static <T> @Nullable T told(Optional<T> value) {
        return value.<@Nullable T>map(known -> known).orElse(null);
    }
}
