package coop.alveole.ops.sending;

import coop.alveole.domain.billing.issue.IssuedInvoiceCommand.RecordLetterMailed;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;

/** What a letter to a customer says in the outbox: about which invoice, and which of its letters. */
record LetterAbout(String invoice, int letter) {
    static LetterAbout of(Letter letter) {
        var parts = letter.about().split(" ", -1);
        return new LetterAbout(parts[0], Integer.parseInt(parts[1]));
    }

    String text() {
        return invoice + " " + letter;
    }

    InvoiceId invoiceId() {
        return new InvoiceId(invoice);
    }

    RecordLetterMailed mailed(LocalDate day) {
        return new RecordLetterMailed(IssuedInvoiceId.of(invoiceId()), letter, day);
    }
}
