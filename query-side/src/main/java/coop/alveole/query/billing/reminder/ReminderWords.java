package coop.alveole.query.billing.reminder;

import coop.alveole.domain.billing.reminder.LateCharges;
import coop.alveole.domain.billing.reminder.ReminderKind;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.domain.shared.trade.Term;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is written to a customer who has not paid, by mail as on paper. */
@Component
public class ReminderWords {
    /** One reminder; {@code charges} are nothing for an individual. */
    public record Asked(ReminderKind kind, LocalDate on, Money due, LateCharges charges) {}

    /** A subject, and a text whose parts are apart by an empty line. */
    public record Said(String subject, String text) {}

    private final MessageSource messages;

    ReminderWords(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code terms}: who writes, and in which tone. */
    public Said of(InvoiceFile invoice, Asked asked, MoneyTerms terms) {
        var issue = invoice.issue().orElseThrow();
        var values = new Object[] {
            say("invoice.kind." + invoice.kind()),
            issue.number().toString(),
            house(terms),
            French.day(issue.issuedOn()),
            French.day(issue.dueOn()),
            French.euros(asked.due()),
            charges(asked, terms)
        };
        var key = "mail.customer." + asked.kind();
        return new Said(say(key + ".subject", values), say(text(key, asked.kind(), terms), values));
    }

    public static String house(MoneyTerms terms) {
        return terms.seller().name().map(Term::value).map(Label::text).orElse("");
    }

    /** A formal notice has one tone. */
    private static String text(String key, ReminderKind kind, MoneyTerms terms) {
        return switch (kind) {
            case FORMAL_NOTICE -> key + ".text";
            case REMINDER ->
                key + "." + terms.option(MoneyOption.Question.REMINDER_TONE).value();
        };
    }

    /** Between professionals alone. */
    private String charges(Asked asked, MoneyTerms terms) {
        var counted = asked.charges();
        if (!counted.compensation().isPositive()) return "";
        if (!counted.periods().isEmpty())
            return say(
                    "mail.customer.charges-counted",
                    French.euros(counted.compensation()),
                    InterestWords.rate(counted),
                    French.euros(counted.interest()),
                    French.day(asked.on()),
                    InterestWords.calculation(counted));
        var penalty = terms.seller().word(SellerWord.LATE_PENALTY).stream()
                .flatMap(word -> word.value().stream())
                .map(Label::text)
                .collect(Collectors.joining(" "));
        return say("mail.customer.charges", French.euros(counted.compensation()), penalty);
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.FRENCH);
    }
}
