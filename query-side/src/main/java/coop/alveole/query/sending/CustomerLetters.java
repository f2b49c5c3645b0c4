package coop.alveole.query.sending;

import static coop.alveole.domain.shared.RequestRule.NOT_READY;

import coop.alveole.domain.billing.issue.IssuedPaper;
import coop.alveole.domain.billing.issue.IssuedPaper.*;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.billing.reminder.ReminderKind;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.MoneyTerms;
import coop.alveole.projection.billing.invoice.InvoiceFile;
import coop.alveole.projection.billing.issue.IssuedFile;
import coop.alveole.projection.billing.issue.IssuedFile.Letter;
import coop.alveole.projection.billing.reminder.ReminderFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.billing.issue.ClearFile;
import coop.alveole.query.billing.issue.KeptPapers;
import coop.alveole.query.billing.reminder.ReminderWords;
import coop.alveole.query.sending.MailWords.Words;
import coop.alveole.query.shared.French;
import coop.alveole.query.shared.KeyRing;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What is written to a customer about an invoice or a quote: where it goes, its words, and the kept files that go with it. */
@Component
public class CustomerLetters {
    private final Documents<IssuedFile> issued;
    private final Documents<InvoiceFile> invoices;
    private final Documents<ReminderFile> reminders;
    private final KeptPapers kept;
    private final QuoteLetterWords quotes;
    private final ReminderWords reminding;
    private final KeyRing keys;
    private final MessageSource messages;

    CustomerLetters(
            Documents<IssuedFile> issued,
            Documents<InvoiceFile> invoices,
            Documents<ReminderFile> reminders,
            KeptPapers kept,
            QuoteLetterWords quotes,
            ReminderWords reminding,
            KeyRing keys,
            MessageSource messages) {
        this.issued = issued;
        this.invoices = invoices;
        this.reminders = reminders;
        this.kept = kept;
        this.quotes = quotes;
        this.reminding = reminding;
        this.keys = keys;
        this.messages = messages;
    }

    /** Empty once the customer is erased. */
    public Optional<String> address(IssuedPaper paper, int letter) {
        return keys.open(letter(paper, letter).to());
    }

    /** The paper as it was kept; with a reminder its own letter, and the invoice where it left from here. */
    public List<ClearFile> enclosed(IssuedPaper paper, int letter) {
        var asked = letter(paper, letter);
        if (asked.kind().bringsThePaper()) return List.of(kept.pdf(keptOf(paper).orElseThrow(CustomerLetters::behind)));
        var invoice = ((OfInvoice) paper).invoice();
        int number = reminder(invoice, asked).numberOf(asked.askedOn()).orElseThrow(CustomerLetters::behind);
        var own = keptOf(new OfReminder(invoice, number)).orElseThrow(CustomerLetters::behind);
        return Stream.concat(Stream.of(own), keptOf(paper).stream())
                .map(kept::pdf)
                .toList();
    }

    /** {@code terms}: who writes, and in which tone. */
    public Words words(IssuedPaper paper, int letter, MoneyTerms terms) {
        var asked = letter(paper, letter);
        var fingerprint =
                keptOf(paper).map(SealedFile::sha256).map(Digest::shortForm).orElse("");
        return switch (paper) {
            case OfQuote quote -> quotes.words(quote, ReminderWords.house(terms), fingerprint);
            case OfInvoice(var invoice) -> words(invoice, asked, terms, fingerprint);
            case OfReminder _ -> throw new IllegalStateException("a reminder is written about its invoice");
        };
    }

    private Words words(InvoiceId id, Letter asked, MoneyTerms terms, String fingerprint) {
        var invoice = invoices.find(id.value()).orElseThrow(CustomerLetters::behind);
        return switch (asked.kind()) {
            case INVOICE, QUOTE -> itself(invoice, terms, fingerprint);
            case REMINDER -> reminder(id, invoice, ReminderKind.REMINDER, asked, terms);
            case FORMAL_NOTICE -> reminder(id, invoice, ReminderKind.FORMAL_NOTICE, asked, terms);
        };
    }

    private Words itself(InvoiceFile invoice, MoneyTerms terms, String fingerprint) {
        var issue = invoice.issue().orElseThrow(CustomerLetters::behind);
        var values = new Object[] {
            say("invoice.kind." + invoice.kind()),
            issue.number().toString(),
            ReminderWords.house(terms),
            French.day(issue.issuedOn()),
            fingerprint
        };
        var key = "mail.customer." + LetterKind.INVOICE;
        return new Words(say(key + ".subject", values), say(key + ".text", values));
    }

    private Words reminder(InvoiceId id, InvoiceFile invoice, ReminderKind kind, Letter asked, MoneyTerms terms) {
        var charges = reminder(id, asked).chargesOn(asked.askedOn());
        var reminder = new ReminderWords.Asked(kind, asked.askedOn(), asked.due(), charges);
        var said = reminding.of(invoice, reminder, terms);
        return new Words(said.subject(), said.text());
    }

    /** As it was recorded in the same append; its display may be behind. */
    private ReminderFile reminder(InvoiceId invoice, Letter asked) {
        return reminders
                .find(invoice.value())
                .filter(file -> file.numberOf(asked.askedOn()).isPresent())
                .orElseThrow(CustomerLetters::behind);
    }

    private Optional<SealedFile> keptOf(IssuedPaper paper) {
        return issued.find(paper.key()).flatMap(IssuedFile::kept);
    }

    /** What the outbox knows was asked for. */
    private Letter letter(IssuedPaper paper, int letter) {
        return issued.find(paper.key()).flatMap(file -> file.letter(letter)).orElseThrow(CustomerLetters::behind);
    }

    private static RuleBroken behind() {
        return new RuleBroken(NOT_READY, "after");
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.FRENCH);
    }
}
