package coop.alveole.projection.billing.issue;

import coop.alveole.domain.billing.issue.IssuedInvoiceEvent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.billing.issue.IssuedPaper.*;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.*;
import coop.alveole.domain.billing.issue.LetterKind;
import coop.alveole.domain.billing.reminder.RemindersEvent;
import coop.alveole.domain.billing.reminder.RemindersEvent.ReminderLetterKept;
import coop.alveole.domain.shared.Fold;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.projection.billing.issue.IssuedFile.Letter;
import java.util.stream.Stream;

/** Which file is kept of which paper that has left, and what was its customer written about it? */
public final class IssuedFiles implements Fold<IssuedFile> {
    @Override
    public Class<IssuedFile> document() {
        return IssuedFile.class;
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
            case ReminderLetterKept e ->
                Stream.of(new OfReminder(e.remindersId().invoiceId(), e.number()).key());
            default -> Stream.empty();
        };
    }

    @Override
    public IssuedFile empty(String key) {
        return IssuedFile.empty(key);
    }

    @Override
    public IssuedFile fold(IssuedFile file, Recorded<?> recorded) {
        return switch (recorded.event()) {
            case IssuedInvoiceEvent e -> file(file, e);
            case IssuedQuoteEvent e -> file(file, e);
            case ReminderLetterKept e -> file.with(e.file());
            default -> file;
        };
    }

    private static IssuedFile file(IssuedFile file, IssuedInvoiceEvent event) {
        return switch (event) {
            case InvoiceFileKept e -> file.with(e.file());
            case LetterAsked e ->
                file.with(new Letter(e.letter(), e.kind(), e.to(), e.due(), e.compensation(), e.askedOn()));
            case StatusTold e -> file.with(e);
            case LetterMailed _, HandedToPlatform _, CollectionTold _ -> file.unchanged();
        };
    }

    private static IssuedFile file(IssuedFile file, IssuedQuoteEvent event) {
        return switch (event) {
            case QuoteFileKept e -> file.with(e.file());
            case QuoteLetterAsked e ->
                file.with(new Letter(e.letter(), LetterKind.QUOTE, e.to(), Money.ZERO, Money.ZERO, e.askedOn()));
            case QuoteLetterMailed _ -> file.unchanged();
        };
    }
}
