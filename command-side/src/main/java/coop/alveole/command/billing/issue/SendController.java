package coop.alveole.command.billing.issue;

import coop.alveole.command.billing.issue.AskedLetters.Asked;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.invoice.InvoiceCommand.SendInvoice;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.billing.quote.QuoteCommand.SendQuote;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** An invoice or a quote leaves: by mail to a contact of its customer, or otherwise. */
@RestController
class SendController {
    private static final String INVOICES = "/api/v1/invoices";
    private static final String QUOTES = "/api/v1/quotes";

    /** By mail to that contact, 0 for the customer itself; otherwise where none is named. */
    record SendBody(@Nullable Integer contact) {}

    private final AskedLetters letters;
    private final Supplier<LocalDate> today;

    SendController(AskedLetters letters, Supplier<LocalDate> today) {
        this.letters = letters;
        this.today = today;
    }

    @Allowed(Access.WRITE_INVOICE)
    @PostMapping(INVOICES + "/{id}/send")
    ResponseEntity<Object> send(@PathVariable InvoiceId id, @RequestBody SendBody body, Request request) {
        var asked = new Asked.AboutInvoice(id, LetterKind.INVOICE, Money.ZERO);
        return Replies.done(letters.send(new SendInvoice(id, today.get()), asked, body.contact(), request), INVOICES);
    }

    @Allowed(Access.WRITE_QUOTE)
    @PostMapping(QUOTES + "/{id}/send")
    ResponseEntity<Object> send(@PathVariable QuoteId id, @RequestBody SendBody body, Request request) {
        var asked = new Asked.AboutQuote(id);
        return Replies.done(letters.send(new SendQuote(id, today.get()), asked, body.contact(), request), QUOTES);
    }
}
