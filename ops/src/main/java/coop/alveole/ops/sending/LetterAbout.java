package coop.alveole.ops.sending;

import coop.alveole.domain.billing.issue.IssuedInvoiceCommand.RecordLetterMailed;
import coop.alveole.domain.billing.issue.IssuedPaper;
import coop.alveole.domain.billing.issue.IssuedPaper.*;
import coop.alveole.domain.billing.issue.IssuedQuoteCommand.RecordQuoteLetterMailed;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.IssuedQuoteId;
import java.time.LocalDate;

/** What a letter to a customer says in the outbox: about which paper, and which of its letters. */
record LetterAbout(IssuedPaper paper, int letter) {
    static LetterAbout of(Letter letter) {
        var parts = letter.about().split(" ", -1);
        return new LetterAbout(IssuedPaper.read(parts[0]), Integer.parseInt(parts[1]));
    }

    String text() {
        return paper.key() + " " + letter;
    }

    Object mailed(LocalDate day) {
        return switch (paper) {
            case OfInvoice(var invoice) -> new RecordLetterMailed(IssuedInvoiceId.of(invoice), letter, day);
            case OfReminder _ -> throw new IllegalStateException("a reminder is written about its invoice");
            case OfQuote(var quote, int revision) ->
                new RecordQuoteLetterMailed(IssuedQuoteId.of(quote), revision, letter, day);
        };
    }
}
