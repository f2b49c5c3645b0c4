package coop.alveole.command.billing.issue;

import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceSent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.QuoteFileKept;
import coop.alveole.domain.billing.quote.QuoteEvent;
import coop.alveole.domain.billing.quote.QuoteEvent.QuoteRevised;
import coop.alveole.domain.billing.quote.QuoteEvent.QuoteSent;
import coop.alveole.domain.billing.reminder.RemindersEvent;
import coop.alveole.domain.billing.reminder.RemindersEvent.CustomerReminded;
import coop.alveole.domain.billing.reminder.RemindersEvent.ReminderLetterKept;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** Which invoices, quotes and reminders have left whose file is not kept yet: the to-do list of what keeps them. */
public final class PapersToKeep implements Fold<PaperToKeep> {
    @Override
    public Class<PaperToKeep> document() {
        return PaperToKeep.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(
                InvoiceSent.class,
                IssuedInvoiceEvent.class,
                QuoteEvent.class,
                IssuedQuoteEvent.class,
                RemindersEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case InvoiceSent e -> Stream.of(e.invoiceId().value());
            case InvoiceFileKept e -> Stream.of(e.issuedInvoiceId().invoiceId().value());
            case QuoteRevised e -> Stream.of(e.quoteId().value());
            case QuoteSent e -> Stream.of(e.quoteId().value());
            case QuoteFileKept e -> Stream.of(e.issuedQuoteId().quoteId().value());
            case CustomerReminded e -> Stream.of(e.remindersId().value());
            case ReminderLetterKept e -> Stream.of(e.remindersId().value());
            default -> Stream.empty();
        };
    }

    @Override
    public PaperToKeep empty(String key) {
        return PaperToKeep.empty(key);
    }

    @Override
    public PaperToKeep fold(PaperToKeep one, Recorded<?> recorded) {
        return one.with(recorded.event());
    }
}
