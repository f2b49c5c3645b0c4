package coop.alveole.command.billing.issue;

import coop.alveole.command.billing.issue.AskedLetters.Asked;
import coop.alveole.command.shared.Replies;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.access.Access;
import coop.alveole.domain.access.Allowed;
import coop.alveole.domain.billing.invoice.InvoiceCommand.SendInvoice;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** An invoice leaves: by mail to a contact of its customer, or otherwise. */
@RestController
@RequestMapping(SendController.INVOICES)
class SendController {
    static final String INVOICES = "/api/v1/invoices";

    /** By mail to that contact, 0 for the customer itself; otherwise where none is named. */
    record SendBody(@Nullable Integer contact) {}

    private final AskedLetters letters;
    private final Supplier<LocalDate> today;

    SendController(AskedLetters letters, Supplier<LocalDate> today) {
        this.letters = letters;
        this.today = today;
    }

    @Allowed(Access.WRITE_INVOICE)
    @PostMapping("/{id}/send")
    ResponseEntity<Object> send(@PathVariable InvoiceId id, @RequestBody SendBody body, Request request) {
        var asked = new Asked(id, LetterKind.INVOICE, Money.ZERO);
        return Replies.done(letters.send(new SendInvoice(id, today.get()), asked, body.contact(), request), INVOICES);
    }
}
