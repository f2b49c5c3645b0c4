package coop.alveole.query.sending;

import static coop.alveole.domain.shared.RequestRule.NOT_READY;

import coop.alveole.domain.billing.issue.IssuedPaper;
import coop.alveole.domain.billing.issue.IssuedPaper.*;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.billing.reminder.LateCharges;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.Label;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.MoneyOption;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.domain.shared.trade.SellerWord;
import coop.alveole.domain.shared.trade.Term;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.issue.IssuedFile;
import coop.alveole.projection.billing.issue.IssuedFile.Letter;
import coop.alveole.projection.billing.reminder.ReminderFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.issue.ClearFile;
import coop.alveole.query.billing.issue.KeptPapers;
import coop.alveole.query.billing.reminder.InterestWords;
import coop.alveole.query.sending.MailWords.Words;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.KeyRing;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is written to a customer about an invoice or a quote: where it goes, its words, and the kept file that goes with it. */
@Component
public class CustomerLetters {
    private static final Locale WRITTEN_IN = Locale.FRENCH;

    private final Documents<IssuedFile> issued;
    private final Documents<InvoiceFile> invoices;
    private final Documents<ReminderFile> reminders;
    private final KeptPapers kept;
    private final QuoteLetterWords quotes;
    private final KeyRing keys;
    private final MessageSource messages;

    CustomerLetters(
            Documents<IssuedFile> issued,
            Documents<InvoiceFile> invoices,
            Documents<ReminderFile> reminders,
            KeptPapers kept,
            QuoteLetterWords quotes,
            KeyRing keys,
            MessageSource messages) {
        this.issued = issued;
        this.invoices = invoices;
        this.reminders = reminders;
        this.kept = kept;
        this.quotes = quotes;
        this.keys = keys;
        this.messages = messages;
    }

    /** Empty once the customer is erased. */
    public Optional<String> address(IssuedPaper paper, int letter) {
        return keys.open(letter(paper, letter).to());
    }

    /** The file as it was kept: a paper never leaves without, a reminder of what was taken over has none. */
    public Optional<ClearFile> enclosed(IssuedPaper paper, int letter) {
        var file = keptOf(paper).map(kept::pdf);
        NOT_READY.require(file.isPresent() || !letter(paper, letter).kind().bringsThePaper(), "after");
        return file;
    }

    /** {@code terms}: who writes, and in which tone. */
    public Words words(IssuedPaper paper, int letter, MoneyTerms terms) {
        var asked = letter(paper, letter);
        var fingerprint =
                keptOf(paper).map(SealedFile::sha256).map(Digest::shortForm).orElse("");
        return switch (paper) {
            case OfInvoice(var invoice) -> words(invoice, asked, terms, fingerprint);
            case OfQuote quote -> quotes.words(quote, house(terms), fingerprint);
        };
    }

    private Words words(InvoiceId invoice, Letter asked, MoneyTerms terms, String fingerprint) {
        var file = invoices.find(invoice.value()).orElseThrow();
        var issue = file.issue().orElseThrow();
        var values = new Object[] {
            say("invoice.kind." + file.kind()),
            issue.number().toString(),
            house(terms),
            French.day(issue.issuedOn()),
            French.day(issue.dueOn()),
            French.euros(asked.due()),
            charges(invoice, asked, terms),
            fingerprint
        };
        var key = "mail.customer." + asked.kind();
        return new Words(say(key + ".subject", values), say(text(key, asked.kind(), terms), values));
    }

    /** A formal notice has one tone. */
    private static String text(String key, LetterKind kind, MoneyTerms terms) {
        if (kind != LetterKind.REMINDER) return key + ".text";
        return key + "." + terms.option(MoneyOption.Question.REMINDER_TONE).value();
    }

    /** Between professionals alone. */
    private String charges(InvoiceId invoice, Letter asked, MoneyTerms terms) {
        if (!asked.compensation().isPositive()) return "";
        var counted = counted(invoice, asked);
        if (!counted.periods().isEmpty())
            return say(
                    "mail.customer.charges-counted",
                    French.euros(counted.compensation()),
                    InterestWords.rate(counted),
                    French.euros(counted.interest()),
                    French.day(asked.askedOn()),
                    InterestWords.calculation(counted));
        var penalty = terms.seller().word(SellerWord.LATE_PENALTY).stream()
                .flatMap(word -> word.value().stream())
                .map(Label::text)
                .collect(Collectors.joining(" "));
        return say("mail.customer.charges", French.euros(asked.compensation()), penalty);
    }

    /** As the reminder recorded it in the same append; its display may be behind. */
    private LateCharges counted(InvoiceId invoice, Letter asked) {
        return reminders
                .find(invoice.value())
                .filter(file -> file.wasRemindedOn(asked.askedOn()))
                .orElseThrow(() -> new RuleBroken(NOT_READY, "after"))
                .chargesOn(asked.askedOn());
    }

    private static String house(MoneyTerms terms) {
        return terms.seller().name().map(Term::value).map(Label::text).orElse("");
    }

    private Optional<SealedFile> keptOf(IssuedPaper paper) {
        return issued.find(paper.key()).flatMap(IssuedFile::kept);
    }

    /** What the outbox knows was asked for: the display may be behind it. */
    private Letter letter(IssuedPaper paper, int letter) {
        return issued.find(paper.key())
                .flatMap(file -> file.letter(letter))
                .orElseThrow(() -> new RuleBroken(NOT_READY, "after"));
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, WRITTEN_IN);
    }
}
