package coop.alveole.command.billing.issue;

import coop.alveole.command.billing.customer.KnownCustomers;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.billing.quote.KnownQuotes;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.billing.issue.IssuedInvoiceCommand.AskLetter;
import coop.alveole.domain.billing.issue.IssuedQuoteCommand.AskQuoteLetter;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.billing.reminder.LateCharges;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.IssuedQuoteId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What is sent or reminded of, together with the letter by which it leaves where a contact is named; its address stays
 * sealed as the customer's file has it.
 */
@Component
public class AskedLetters {
    /** What somebody has written, about which paper. */
    public sealed interface Asked {
        /** And for how much. */
        record AboutInvoice(InvoiceId invoice, LetterKind kind, Money due) implements Asked {}

        /** As it is written last. */
        record AboutQuote(QuoteId quote) implements Asked {}
    }

    private final Commands commands;
    private final KnownInvoices invoices;
    private final KnownQuotes quotes;
    private final KnownCustomers customers;
    private final CustomerPost post;
    private final Supplier<LocalDate> today;

    AskedLetters(
            Commands commands,
            KnownInvoices invoices,
            KnownQuotes quotes,
            KnownCustomers customers,
            CustomerPost post,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.invoices = invoices;
        this.quotes = quotes;
        this.customers = customers;
        this.post = post;
        this.today = today;
    }

    /** Both in one append, or the fact alone where it leaves otherwise. */
    public Outcome send(Object fact, Asked asked, @Nullable Integer contact, Request request) {
        if (contact == null) return commands.send(fact, request);
        var letter = switch (asked) {
            case Asked.AboutInvoice about -> letter(about, contact);
            case Asked.AboutQuote(var quote) -> letter(quote, contact);
        };
        return commands.together(
                step -> {
                    step.send(letter, request.apart(null));
                    step.send(fact, request);
                },
                request);
    }

    private AskLetter letter(Asked.AboutInvoice asked, int contact) {
        var sale = invoices.of(asked.invoice());
        var buyer = customers.of(sale.customer());
        boolean isLate = asked.kind() != LetterKind.INVOICE;
        return new AskLetter(
                IssuedInvoiceId.of(asked.invoice()),
                asked.kind(),
                buyer.mailbox(sale.activity(), contact),
                post.leaves(),
                asked.due(),
                isLate ? LateCharges.compensation(buyer.kind()) : Money.ZERO,
                today.get());
    }

    private AskQuoteLetter letter(QuoteId id, int contact) {
        var quote = quotes.of(id);
        return new AskQuoteLetter(
                IssuedQuoteId.of(id),
                quote.number().revision(),
                customers.of(quote.customer()).mailbox(quote.activity(), contact),
                post.leaves(),
                today.get());
    }
}
