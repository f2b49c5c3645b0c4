package coop.alveole.command.billing.issue;

import coop.alveole.command.billing.customer.KnownCustomers;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.billing.issue.IssuedInvoiceCommand.AskLetter;
import coop.alveole.domain.billing.issue.LateCharges;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
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
    /** What somebody has written, about which invoice, and for how much. */
    public record Asked(InvoiceId invoice, LetterKind kind, Money due) {}

    private final Commands commands;
    private final KnownInvoices invoices;
    private final KnownCustomers customers;
    private final CustomerPost post;
    private final Supplier<LocalDate> today;

    AskedLetters(
            Commands commands,
            KnownInvoices invoices,
            KnownCustomers customers,
            CustomerPost post,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.invoices = invoices;
        this.customers = customers;
        this.post = post;
        this.today = today;
    }

    /** Both in one append, or the fact alone where it leaves otherwise. */
    public Outcome send(Object fact, Asked asked, @Nullable Integer contact, Request request) {
        if (contact == null) return commands.send(fact, request);
        var letter = letter(asked, contact);
        return commands.together(
                step -> {
                    step.send(letter, request.apart(null));
                    step.send(fact, request);
                },
                request);
    }

    private AskLetter letter(Asked asked, int contact) {
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
}
