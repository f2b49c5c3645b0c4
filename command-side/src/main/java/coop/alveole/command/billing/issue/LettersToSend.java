package coop.alveole.command.billing.issue;

import coop.alveole.domain.billing.issue.IssuedInvoiceEvent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.billing.issue.IssuedPaper.*;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.*;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.billing.reminder.RemindersEvent;
import coop.alveole.domain.billing.reminder.RemindersEvent.*;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import java.util.stream.Stream;

/** The to-do list of the letters to customers: what has left is in the record, so that losing the outbox repeats nothing. */
public final class LettersToSend implements Fold<LetterToSend> {
    @Override
    public Class<LetterToSend> document() {
        return LetterToSend.class;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Stream<Class<?>> events() {
        return Stream.of(IssuedInvoiceEvent.class, IssuedQuoteEvent.class, RemindersEvent.class);
    }

    @Override
    public Stream<String> keys(Object event) {
        return switch (event) {
            case IssuedInvoiceEvent e ->
                Stream.of(new OfInvoice(e.issuedInvoiceId().invoiceId()).key());
            case IssuedQuoteEvent e -> Stream.of(new OfQuote(e.issuedQuoteId().quoteId(), e.revision()).key());
            case RemindersEvent e -> Stream.of(new OfInvoice(e.remindersId().invoiceId()).key());
            default -> Stream.empty();
        };
    }

    @Override
    public LetterToSend empty(String key) {
        return LetterToSend.empty(key);
    }

    @Override
    public LetterToSend fold(LetterToSend one, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case InvoiceFileKept _, QuoteFileKept _ -> one.withItsFile();
            case LetterAsked e -> one.asked(e.letter(), e.kind());
            case QuoteLetterAsked e -> one.asked(e.letter(), LetterKind.QUOTE);
            case CustomerReminded _ -> one.withOneReminder();
            case ReminderLetterKept e -> one.withTheLetterOf(e.number());
            case LetterMailed e -> one.without(e.letter());
            case QuoteLetterMailed e -> one.without(e.letter());
            default -> one;
        };
    }
}
