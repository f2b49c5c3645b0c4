package coop.alveole.command.billing.issue;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.amounts.SaleContent;
import coop.alveole.domain.billing.invoice.InvoiceEvent.InvoiceSent;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.InvoiceFileKept;
import coop.alveole.domain.billing.issue.IssuedPaper;
import coop.alveole.domain.billing.issue.IssuedPaper.OfInvoice;
import coop.alveole.domain.billing.issue.IssuedPaper.OfQuote;
import coop.alveole.domain.billing.issue.IssuedPaper.OfReminder;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.QuoteFileKept;
import coop.alveole.domain.billing.quote.Offer;
import coop.alveole.domain.billing.quote.QuoteEvent.QuoteRevised;
import coop.alveole.domain.billing.quote.QuoteEvent.QuoteSent;
import coop.alveole.domain.billing.reminder.ReminderKind;
import coop.alveole.domain.billing.reminder.RemindersCommand.Sender;
import coop.alveole.domain.billing.reminder.RemindersEvent.CustomerReminded;
import coop.alveole.domain.billing.reminder.RemindersEvent.ReminderLetterKept;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.IssuedInvoiceId;
import coop.alveole.domain.shared.IssuedQuoteId;
import coop.alveole.domain.shared.Recorded;
import coop.alveole.domain.shared.RemindersId;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A paper is to be kept from when it has left until its file is kept, however often each is told. */
class PapersToKeepTest {
    private static final InvoiceId INVOICE = new InvoiceId("invoice-00000000-0000-4000-8000-000000000001");
    private static final QuoteId QUOTE = new QuoteId("quote-00000000-0000-4000-8000-000000000002");
    private static final LocalDate DAY = LocalDate.of(2026, 4, 10);
    private static final SealedFile FILE = new SealedFile(
            new Digest("a".repeat(64)),
            10,
            FileType.PDF,
            new FileKey("accounting/2026/file/00000000-0000-4000-8000-000000000009"));
    private static final Object SENT = new InvoiceSent(INVOICE, DAY);
    private static final Object KEPT = new InvoiceFileKept(IssuedInvoiceId.of(INVOICE), FILE, DAY);
    private static final Object QUOTE_SENT = new QuoteSent(QUOTE, DAY);

    @Test
    void anInvoiceWaitsOnceSentAndNoMoreOnceKept() {
        assertThat(leftAfter(INVOICE.value(), SENT)).containsExactly(new OfInvoice(INVOICE));
        assertThat(leftAfter(INVOICE.value(), SENT, KEPT)).isEmpty();
        assertThat(leftAfter(INVOICE.value(), SENT, KEPT, SENT))
                .as("sent once more")
                .isEmpty();
        assertThat(leftAfter(INVOICE.value(), KEPT)).isEmpty();
    }

    @Test
    void eachRevisionOfAQuoteThatHasLeftIsKept() {
        assertThat(leftAfter(QUOTE.value(), revised(1))).as("not sent").isEmpty();
        assertThat(leftAfter(QUOTE.value(), revised(1), QUOTE_SENT)).containsExactly(new OfQuote(QUOTE, 1));
        assertThat(leftAfter(QUOTE.value(), QUOTE_SENT, revised(2))).containsExactly(new OfQuote(QUOTE, 1));
        assertThat(leftAfter(QUOTE.value(), QUOTE_SENT, kept(1), revised(2))).isEmpty();
        assertThat(leftAfter(QUOTE.value(), QUOTE_SENT, kept(1), revised(2), QUOTE_SENT))
                .containsExactly(new OfQuote(QUOTE, 2));
    }

    @Test
    void theLetterOfEachReminderIsKept() {
        var reminders = RemindersId.of(INVOICE);
        var reminded = new CustomerReminded(reminders, ReminderKind.REMINDER, 1, Sender.TEAM, Money.ZERO, DAY);
        var kept = new ReminderLetterKept(reminders, 1, FILE, DAY);
        assertThat(leftAfter(reminders.value(), reminded)).containsExactly(new OfReminder(INVOICE, 1));
        assertThat(leftAfter(reminders.value(), reminded, kept)).isEmpty();
        assertThat(leftAfter(reminders.value(), reminded, kept, reminded)).containsExactly(new OfReminder(INVOICE, 2));
    }

    private static Object revised(int revision) {
        var content = new SaleContent(List.of(), DAY, List.of(), Rate.ZERO);
        return new QuoteRevised(
                QUOTE,
                revision,
                new CustomerId("customer-00000000-0000-4000-8000-000000000003"),
                new Offer(content, DAY, Rate.ZERO, List.of(), List.of()),
                DAY,
                new AccountId("account-00000000-0000-4000-8000-000000000006"));
    }

    private static Object kept(int revision) {
        return new QuoteFileKept(IssuedQuoteId.of(QUOTE), revision, FILE, DAY);
    }

    private static List<IssuedPaper> leftAfter(String object, Object... events) {
        var fold = new PapersToKeep();
        var one = fold.empty(object);
        long position = 0;
        for (var event : List.of(events)) {
            assertThat(fold.keys(event)).containsExactly(object);
            one = fold.fold(one, new Recorded<>(++position, 0, Instant.EPOCH, "", "", "", event));
        }
        return one.left().toList();
    }
}
