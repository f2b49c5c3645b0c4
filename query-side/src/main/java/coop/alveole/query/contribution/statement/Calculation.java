package coop.alveole.query.contribution.statement;

import coop.alveole.domain.contribution.LineKind;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.query.contribution.ContributionView;
import coop.alveole.query.contribution.ContributionView.Line;
import coop.alveole.query.shared.French;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;

/**
 * A month in words: « 4 200,00 € facturés − 800,00 € de sous-traitance = 3 400,00 € × 10 % = 340,00 € »; each part leads to
 * the lines it is made of.
 */
public final class Calculation {
    /** {@code kind} is that of the lines, and empty for a sign or a sum. */
    public record Part(String words, String kind) {}

    private final ContributionView view;
    private final MessageSource messages;
    private final Locale reader;
    private final List<Part> parts = new ArrayList<>();

    private Calculation(ContributionView view, MessageSource messages, Locale reader) {
        this.view = view;
        this.messages = messages;
        this.reader = reader;
    }

    public static List<Part> of(ContributionView view, MessageSource messages, Locale reader) {
        var all = new Calculation(view, messages, reader);
        all.say();
        return List.copyOf(all.parts);
    }

    private void say() {
        var sums = view.sums();
        boolean hasBase = view.lines().stream().anyMatch(Calculation::isOfTheBase);
        if (hasBase) base();
        if (sums.minimumCents() != 0) {
            if (hasBase) sign("+");
            named(LineKind.MINIMUM_FEE, sums.minimumCents());
        }
        if (!hasBase && sums.minimumCents() == 0) sign(word("contribution.nothing"));
        if (hasBase && sums.minimumCents() != 0) sum("=", sums.amountCents());
    }

    private void base() {
        var sums = view.sums();
        parts.add(new Part(word("contribution.part." + turnover(), euros(sums.turnoverCents())), LineKind.SALE.name()));
        for (var exclusion : sums.exclusions()) {
            sign(exclusion.cents() < 0 ? "+" : "−");
            named(exclusion.kind(), Math.abs(exclusion.cents()));
        }
        if (!sums.exclusions().isEmpty()) sum("=", sums.baseCents());
        rates();
        long due = sums.amountCents() - sums.minimumCents();
        sum("=", due + sums.overMaximumCents());
        if (sums.overMaximumCents() != 0) {
            sign("−");
            sign(word("contribution.over-maximum", euros(sums.overMaximumCents())));
            sum("=", due);
        }
    }

    /** What is counted as it is collected was not invoiced in that month. */
    private String turnover() {
        boolean isCollected =
                view.lines().stream().anyMatch(line -> line.source().paymentId() != null);
        return isCollected ? "COLLECTED" : "SALE";
    }

    /** One rate for all of it, or each with what it is of. */
    private void rates() {
        var bases = new LinkedHashMap<Rate, Money>();
        view.lines().stream()
                .filter(Calculation::isOfTheBase)
                .forEach(line -> bases.merge(rate(line), new Money(line.count().baseCents()), Money::plus));
        if (bases.size() == 1) {
            sign("× " + percent(bases.keySet().iterator().next()));
            return;
        }
        var said = bases.entrySet().stream()
                .map(each -> French.euros(each.getValue()) + " × " + percent(each.getKey()))
                .toList();
        sign(word("contribution.by-rate", String.join(" + ", said)));
    }

    static Rate rate(Line line) {
        return new Rate(
                line.count().rateBasisPoints(),
                Optional.ofNullable(line.count().rateOver()).orElse(1L));
    }

    static String percent(Rate rate) {
        return Percent.of(rate) + "\u00a0%";
    }

    static boolean isOfTheBase(Line line) {
        return line.kind() != LineKind.MINIMUM_FEE && line.kind() != LineKind.DIRECT_CHARGE;
    }

    private void named(LineKind kind, long cents) {
        parts.add(new Part(word("contribution.part." + kind, euros(cents)), kind.name()));
    }

    private void sum(String sign, long cents) {
        sign(sign + " " + euros(cents));
    }

    private void sign(String words) {
        parts.add(new Part(words, ""));
    }

    private static String euros(long cents) {
        return French.euros(new Money(cents));
    }

    private String word(String key, Object... values) {
        return messages.getMessage(key, values, reader);
    }
}
