package coop.alveole.ops.document;

import coop.alveole.command.billing.issue.PaperPress;
import coop.alveole.domain.billing.issue.IssuedPaper;
import coop.alveole.domain.billing.issue.IssuedPaper.*;
import coop.alveole.query.billing.document.InvoiceDocuments;
import coop.alveole.query.billing.document.InvoiceDocuments.Made;
import coop.alveole.query.billing.document.QuoteDocuments;
import coop.alveole.query.billing.document.ReminderDocuments;
import coop.alveole.query.shared.Facts;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes the file of what has left for the house itself, from displays that hold all that is recorded by now. */
@Component
final class PressOfPapers implements PaperPress {
    private final InvoiceDocuments invoices;
    private final QuoteDocuments quotes;
    private final ReminderDocuments reminders;
    private final Facts facts;
    private final Supplier<LocalDate> today;

    PressOfPapers(
            InvoiceDocuments invoices,
            QuoteDocuments quotes,
            ReminderDocuments reminders,
            Facts facts,
            Supplier<LocalDate> today) {
        this.invoices = invoices;
        this.quotes = quotes;
        this.reminders = reminders;
        this.facts = facts;
        this.today = today;
    }

    @Override
    public Printed print(IssuedPaper paper) {
        var made = made(paper, facts.head().position());
        return new Printed(
                made.document().name(),
                made.writtenOn(),
                out -> out.write(made.document().bytes()));
    }

    private Made made(IssuedPaper paper, long head) {
        return switch (paper) {
            case OfInvoice(var invoice) -> invoices.made(invoice, head, today.get());
            case OfReminder(var invoice, int number) -> reminders.made(invoice, number, head, today.get());
            case OfQuote(var quote, int revision) -> quotes.made(quote, revision, head, today.get());
        };
    }
}
