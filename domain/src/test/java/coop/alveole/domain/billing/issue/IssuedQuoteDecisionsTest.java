package coop.alveole.domain.billing.issue;

import static coop.alveole.domain.billing.issue.IssueRule.*;
import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.issue.IssuedPaper.OfInvoice;
import coop.alveole.domain.billing.issue.IssuedPaper.OfQuote;
import coop.alveole.domain.billing.issue.IssuedPaper.OfReminder;
import coop.alveole.domain.billing.issue.IssuedQuoteCommand.*;
import coop.alveole.domain.billing.issue.IssuedQuoteEvent.*;
import coop.alveole.domain.shared.Digest;
import coop.alveole.domain.shared.IssuedQuoteId;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.file.FileKey;
import coop.alveole.domain.shared.file.FileType;
import coop.alveole.domain.shared.file.SealedFile;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.QuoteId;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import java.time.LocalDate;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Each revision of a quote that has left is kept once, and each letter about it leaves once. */
class IssuedQuoteDecisionsTest {
    private static final QuoteId QUOTE = new QuoteId("quote-00000000-0000-4000-8000-000000000025");
    private static final IssuedQuoteId ID = IssuedQuoteId.of(QUOTE);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final SealedFile FILE = new SealedFile(
            new Digest("a".repeat(64)),
            10,
            FileType.PDF,
            new FileKey("accounting/2026/file/00000000-0000-4000-8000-000000000009"));
    private static final TradeDetail MAILBOX =
            new TradeDetail(TradeField.EMAIL, new Personal("customer/00000000-0000-4000-8000-000000000007~c2NlbGzDqQ"));

    final AggregateTestFixture<IssuedQuote> issued = new AggregateTestFixture<>(IssuedQuote.class);

    @Test
    void eachRevisionThatHasLeftIsKeptOnce() {
        issued.givenNoPriorActivity().when(keep(1, true)).expectEvents(kept(1));
        issued.given(kept(1)).when(keep(2, true)).expectEvents(kept(2));
        issued.given(kept(1), kept(2)).when(keep(2, true)).expectException(Refused.by(KEPT_ONCE, "revision", DAY));
        issued.given(kept(1)).when(keep(2, false)).expectException(Refused.by(SENT_BEFORE_KEPT, "revision"));
    }

    @Test
    void itsLettersAreNumberedWhateverTheRevision() {
        issued.givenNoPriorActivity().when(ask(1, true)).expectEvents(asked(1, 1));
        issued.given(asked(1, 1), mailed(1, 1)).when(ask(2, true)).expectEvents(asked(2, 2));
        issued.givenNoPriorActivity().when(ask(1, false)).expectException(Refused.by(MAILS_LEAVE, "contact"));
    }

    @Test
    void eachLeavesOnceAndOnlyWhatWasAskedFor() {
        issued.given(asked(1, 1))
                .when(new RecordQuoteLetterMailed(ID, 1, 1, DAY))
                .expectEvents(mailed(1, 1));
        issued.given(asked(1, 1), mailed(1, 1))
                .when(new RecordQuoteLetterMailed(ID, 1, 1, DAY))
                .expectException(Refused.by(EACH_LETTER_ONCE, "letter"));
        issued.given(asked(1, 1))
                .when(new RecordQuoteLetterMailed(ID, 1, 2, DAY))
                .expectException(Refused.by(EACH_LETTER_ONCE, "letter"));
    }

    @Test
    void aPaperIsKnownAgainByItsKey() {
        var invoice = new OfInvoice(new InvoiceId("invoice-00000000-0000-4000-8000-000000000021"));
        assertThat(IssuedPaper.read(invoice.key())).isEqualTo(invoice);
        var reminder = new OfReminder(invoice.invoice(), 2);
        assertThat(IssuedPaper.read(reminder.key())).isEqualTo(reminder);
        assertThat(IssuedPaper.read(new OfQuote(QUOTE, 12).key())).isEqualTo(new OfQuote(QUOTE, 12));
    }

    private static KeepQuoteFile keep(int revision, boolean sent) {
        return new KeepQuoteFile(ID, revision, sent, FILE, DAY);
    }

    private static QuoteFileKept kept(int revision) {
        return new QuoteFileKept(ID, revision, FILE, DAY);
    }

    private static AskQuoteLetter ask(int revision, boolean mailsLeave) {
        return new AskQuoteLetter(ID, revision, MAILBOX, mailsLeave, DAY);
    }

    private static QuoteLetterAsked asked(int revision, int letter) {
        return new QuoteLetterAsked(ID, revision, letter, MAILBOX, DAY);
    }

    private static QuoteLetterMailed mailed(int revision, int letter) {
        return new QuoteLetterMailed(ID, revision, letter, DAY);
    }
}
