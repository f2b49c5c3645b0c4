package coop.alveole.domain.billing.issue;

import static coop.alveole.domain.billing.issue.IssueRule.*;
import static coop.alveole.domain.billing.issue.IssuedInvoiceDecisionsTest.DAY;
import static coop.alveole.domain.billing.issue.IssuedInvoiceDecisionsTest.ID;

import coop.alveole.domain.billing.issue.IssuedInvoiceCommand.*;
import coop.alveole.domain.billing.issue.IssuedInvoiceEvent.*;
import coop.alveole.domain.shared.Personal;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.TradeDetail;
import coop.alveole.domain.shared.trade.TradeField;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** A letter to a customer is asked for while mails leave, and each leaves once. */
class LettersDecisionsTest {
    private static final TradeDetail MAILBOX =
            new TradeDetail(TradeField.EMAIL, new Personal("customer/00000000-0000-4000-8000-000000000007~c2NlbGzDqQ"));
    private static final Money DUE = new Money(120_00);
    private static final Money FORTY = new Money(40_00);

    final AggregateTestFixture<IssuedInvoice> issued = new AggregateTestFixture<>(IssuedInvoice.class);

    @Test
    void lettersAreNumberedFromTheFirstOn() {
        issued.givenNoPriorActivity().when(ask(LetterKind.REMINDER, true)).expectEvents(asked(1, LetterKind.REMINDER));
        issued.given(asked(1, LetterKind.REMINDER), mailed(1))
                .when(ask(LetterKind.FORMAL_NOTICE, true))
                .expectEvents(asked(2, LetterKind.FORMAL_NOTICE));
    }

    @Test
    void noneIsAskedForWhileNothingLeavesByMail() {
        issued.givenNoPriorActivity()
                .when(ask(LetterKind.INVOICE, false))
                .expectException(Refused.by(MAILS_LEAVE, "contact"));
    }

    @Test
    void eachLeavesOnceAndOnlyWhatWasAskedFor() {
        issued.given(asked(1, LetterKind.REMINDER))
                .when(new RecordLetterMailed(ID, 1, DAY))
                .expectEvents(mailed(1));
        issued.given(asked(1, LetterKind.REMINDER), mailed(1))
                .when(new RecordLetterMailed(ID, 1, DAY))
                .expectException(Refused.by(EACH_LETTER_ONCE, "letter"));
        issued.given(asked(1, LetterKind.REMINDER))
                .when(new RecordLetterMailed(ID, 2, DAY))
                .expectException(Refused.by(EACH_LETTER_ONCE, "letter"));
    }

    private static AskLetter ask(LetterKind kind, boolean mailsLeave) {
        return new AskLetter(ID, kind, MAILBOX, mailsLeave, DUE, FORTY, DAY);
    }

    private static LetterAsked asked(int letter, LetterKind kind) {
        return new LetterAsked(ID, letter, kind, MAILBOX, DUE, FORTY, DAY);
    }

    private static LetterMailed mailed(int letter) {
        return new LetterMailed(ID, letter, DAY);
    }
}
