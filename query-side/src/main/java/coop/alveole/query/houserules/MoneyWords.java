package coop.alveole.query.houserules;

import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Percent;
import coop.alveole.domain.shared.trade.ContributionScale;
import coop.alveole.domain.shared.trade.InvoiceSeries;
import coop.alveole.domain.shared.trade.MoneyAmount;
import coop.alveole.domain.shared.trade.MoneyDelay;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.PersonCharge;
import coop.alveole.projection.houserules.Subject;
import coop.alveole.query.shared.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says a value of a rule of money in the words of the page; the words of a document are codes, cents and percents. */
@Component
class MoneyWords {
    private static final String NONE = "NONE";

    private final MessageSource messages;

    MoneyWords(MessageSource messages) {
        this.messages = messages;
    }

    /** As a document would keep it; what is said of the seller has no default. */
    static List<String> byDefault(Subject subject) {
        return switch (subject) {
            case CONTRIBUTION_RATE -> scale(ContributionScale.DEFAULT);
            case CONTRIBUTION_BASE, SUBCONTRACTING, INTERNAL_INVOICES, BAD_DEBTS, ROUNDING, VAT_REGIME, REMINDER_TONE ->
                words(MoneyOption.Question.valueOf(subject.name()).byDefault());
            case LARGE_PURCHASE, MINIMUM_FEE, YEARLY_MAXIMUM ->
                MoneyAmount.valueOf(subject.name())
                        .byDefault()
                        .map(MoneyWords::words)
                        .orElse(List.of(NONE));
            case RCP, OCCUPATIONAL_MEDICINE ->
                charge(PersonCharge.Cost.valueOf(subject.name()).byDefault());
            case DUE_DAYS, REMINDER_HOLD_DAYS ->
                words(MoneyDelay.valueOf(subject.name()).byDefault());
            case LATE_INTEREST -> List.of(NONE);
            case INVOICE_SERIES -> words(InvoiceSeries.PREFIX);
            default -> List.of();
        };
    }

    String value(Subject subject, List<String> words, Locale reader) {
        var first = words.getFirst();
        return switch (subject) {
            case CONTRIBUTION_RATE -> scale(words, reader);
            case ACTIVITY_RATE, CATEGORY_RATE -> percent(words.getLast());
            case LARGE_PURCHASE, MINIMUM_FEE, YEARLY_MAXIMUM -> amount(first, reader);
            case RCP, OCCUPATIONAL_MEDICINE -> charge(words, reader);
            case DIRECT_CHARGE ->
                say(
                        "house.money.charge",
                        reader,
                        euros(words.get(1)),
                        word(words.get(2), reader),
                        word(words.get(3), reader));
            case SELF_VALIDATION -> word(words.getLast(), reader);
            case DUE_DAYS, REMINDER_HOLD_DAYS -> say("unit.days", reader, first);
            case LATE_INTEREST -> first.equals(NONE) ? word(NONE, reader) : percent(first);
            case INVOICE_SERIES -> series(words);
            case ESTABLISHMENT_SERIES -> series(words.subList(1, words.size()));
            case LATE_PENALTY, EARLY_PAYMENT, RCS_TOWN, VAT_NUMBER, TRAINING_NUMBER, ADDRESS ->
                String.join(", ", words);
            default -> word(first, reader);
        };
    }

    static List<String> scale(ContributionScale scale) {
        return Stream.concat(
                        Stream.of(scale.year().name()),
                        scale.tiers().stream()
                                .flatMap(tier -> Stream.of(tier.from().toString(), Percent.of(tier.rate()))))
                .toList();
    }

    private String scale(List<String> words, Locale reader) {
        if (words.size() == 3) return percent(words.getLast());
        var said = new ArrayList<String>();
        for (int i = 1; i < words.size(); i += 2)
            said.add(say("house.money.tier", reader, percent(words.get(i + 1)), euros(words.get(i))));
        return say("house.money.tiers", reader, String.join(" ; ", said), word(words.getFirst(), reader));
    }

    private static List<String> charge(PersonCharge charge) {
        return words(charge.carried(), charge.yearly());
    }

    private String charge(List<String> words, Locale reader) {
        if (PersonCharge.Carried.valueOf(words.getFirst()) == PersonCharge.Carried.INCLUDED)
            return say("house.money.within", reader);
        return words.getLast().equals(Money.ZERO.toString())
                ? say("house.money.apart-unset", reader)
                : say("house.money.apart", reader, euros(words.getLast()));
    }

    private String amount(String cents, Locale reader) {
        return cents.equals(NONE) ? word(NONE, reader) : euros(cents);
    }

    private static String series(List<String> words) {
        return words.size() == 1 ? words.getFirst() : "%s (%s)".formatted(words.getFirst(), words.getLast());
    }

    private static String percent(String typed) {
        return typed + "\u00a0%";
    }

    private static String euros(String cents) {
        return French.euros(new Money(Long.parseLong(cents)));
    }

    private String word(String word, Locale reader) {
        return say("choice." + word, reader);
    }

    private String say(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }

    private static List<String> words(Object... values) {
        return Stream.of(values).map(Object::toString).toList();
    }
}
