package coop.alveole.command.billing.quote;

import coop.alveole.command.billing.customer.KnownCustomers;
import coop.alveole.command.billing.invoice.KnownInvoices;
import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.NewIds;
import coop.alveole.command.shared.Outcome;
import coop.alveole.command.shared.Request;
import coop.alveole.domain.billing.invoice.InvoiceCommand.DraftInvoice;
import coop.alveole.domain.billing.invoice.InvoiceKind;
import coop.alveole.domain.billing.quote.Drawn.OfInvoice;
import coop.alveole.domain.billing.quote.PartDrawn;
import coop.alveole.domain.billing.quote.PartKind;
import coop.alveole.domain.billing.quote.QuoteCommand.InvoicePart;
import coop.alveole.domain.billing.quote.QuotePart;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** The quote says what of it is invoiced, and the invoice of it is drafted in the same append: both, or neither. */
@Component
class QuoteInvoices {
    private final Commands commands;
    private final KnownQuotes quotes;
    private final KnownInvoices invoices;
    private final KnownCustomers customers;
    private final PartContents contents;
    private final NewIds ids;
    private final Supplier<LocalDate> today;

    QuoteInvoices(
            Commands commands,
            KnownQuotes quotes,
            KnownInvoices invoices,
            KnownCustomers customers,
            PartContents contents,
            NewIds ids,
            Supplier<LocalDate> today) {
        this.commands = commands;
        this.quotes = quotes;
        this.invoices = invoices;
        this.customers = customers;
        this.contents = contents;
        this.ids = ids;
        this.today = today;
    }

    Outcome draw(QuoteId id, PartKind kind, Money net, LocalDate suppliedOn, Request request) {
        var invoice = new InvoiceId("invoice-" + ids.of(request));
        return commands.together(
                step -> {
                    var asked = new InvoicePart(id, invoice, kind, net, today.get());
                    var drawn = (PartDrawn) Objects.requireNonNull(step.send(asked, request));
                    step.send(drafted(invoice, id, kind, drawn, suppliedOn, request), request.apart(null));
                },
                request);
    }

    private DraftInvoice drafted(
            InvoiceId invoice, QuoteId id, PartKind kind, PartDrawn drawn, LocalDate suppliedOn, Request request) {
        var quote = quotes.of(id);
        var earlier = drawn.before().invoices();
        if (kind == PartKind.BALANCE)
            drawn.before()
                    .requireNumbered(before -> invoices.of(before).number().isPresent());
        var content = kind == PartKind.BALANCE
                ? contents.balance(quote, drawn, suppliedOn, request)
                : contents.part(quote, kind, drawn, suppliedOn, request);
        return new DraftInvoice(
                invoice,
                quote.activity(),
                customers.now(quote.customer()).customerId(),
                kind(kind, earlier),
                List.of(),
                List.of(new QuotePart(
                        id, earlier.stream().map(OfInvoice::invoiceId).toList())),
                content,
                today.get(),
                request.asker().account());
    }

    /** What ends a quote that nothing was invoiced of is an invoice like any other. */
    private static InvoiceKind kind(PartKind kind, List<OfInvoice> earlier) {
        return switch (kind) {
            case DEPOSIT -> InvoiceKind.DEPOSIT;
            case PROGRESS -> InvoiceKind.PROGRESS;
            case BALANCE -> earlier.isEmpty() ? InvoiceKind.INVOICE : InvoiceKind.BALANCE;
        };
    }
}
