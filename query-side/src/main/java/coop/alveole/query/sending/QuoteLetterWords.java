package coop.alveole.query.sending;

import static coop.alveole.domain.shared.RequestRule.NOT_READY;

import coop.alveole.domain.billing.issue.IssuedPaper.OfQuote;
import coop.alveole.domain.shared.RuleBroken;
import coop.alveole.projection.billing.quote.QuoteFile;
import coop.alveole.projection.shared.Documents;
import coop.alveole.query.sending.MailWords.Words;
import coop.alveole.query.shared.French;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words that go with a quote: what it amounts to, until when it holds, how to answer. */
@Component
class QuoteLetterWords {
    private final Documents<QuoteFile> quotes;
    private final MessageSource messages;

    QuoteLetterWords(Documents<QuoteFile> quotes, MessageSource messages) {
        this.quotes = quotes;
        this.messages = messages;
    }

    Words words(OfQuote quote, String house, String fingerprint) {
        var file = quotes.find(quote.quote().value()).orElseThrow(QuoteLetterWords::behind);
        var written = file.revision(quote.revision(), LocalDate.MAX).orElseThrow(QuoteLetterWords::behind);
        var offer = written.offer();
        var values = new Object[] {
            file.number(written).toString(),
            French.day(written.from()),
            house,
            French.euros(offer.content().totals().withTax()),
            French.day(offer.validUntil()),
            fingerprint
        };
        return new Words(say("mail.customer.QUOTE.subject", values), say("mail.customer.QUOTE.text", values));
    }

    /** What the outbox knows of may not be displayed yet. */
    private static RuleBroken behind() {
        return new RuleBroken(NOT_READY, "after");
    }

    private String say(String key, Object... values) {
        return messages.getMessage(key, values, Locale.FRENCH);
    }
}
