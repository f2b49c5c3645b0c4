package coop.alveole.domain.billing.quote;

import static coop.alveole.domain.billing.quote.Estimate.*;
import static coop.alveole.domain.billing.quote.QuoteRule.*;

import coop.alveole.domain.billing.quote.QuoteCommand.*;
import coop.alveole.domain.billing.quote.QuoteEvent.*;
import coop.alveole.domain.billing.quote.WorkShare.Reason;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.money.Rate;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;

/** One quote from its first draft to its signature: who may let it through, and what each step follows. */
class QuoteDecisionsTest {
    final AggregateTestFixture<Quote> quote = new AggregateTestFixture<>(Quote.class);

    @Test
    void isDraftedWithWhatItOffers() {
        quote.givenNoPriorActivity().when(drafting(OFFER)).expectEvents(DRAFTED);
        quote.givenNoPriorActivity()
                .when(drafting(offering()))
                .expectException(Refused.by(QUOTE_SELLS_SOMETHING, "lines"));
        quote.givenNoPriorActivity()
                .when(drafting(offering(line(100), line(-100))))
                .expectException(Refused.by(QUOTE_SELLS_SOMETHING, "lines"));
        quote.givenNoPriorActivity().when(draftingOn(LAST_DAY)).expectSuccessfulHandlerExecution();
        quote.givenNoPriorActivity()
                .when(draftingOn(LAST_DAY.plusDays(1)))
                .expectException(Refused.by(QUOTE_VALID_WHEN_WRITTEN, "validUntil", LAST_DAY.plusDays(1)));
    }

    /** G10 */
    @Test
    void asksForNoMoreThanTheWhole() {
        var later = DAY.plusDays(90);
        quote.givenNoPriorActivity()
                .when(drafting(asking(Rate.of(3_000), new Instalment(Rate.of(7_000), later))))
                .expectSuccessfulHandlerExecution();
        for (var asked : List.of(
                asking(Rate.of(3_000), new Instalment(Rate.of(7_001), later)),
                asking(Rate.of(10_001)),
                asking(Rate.ZERO, new Instalment(Rate.ZERO, later))))
            quote.givenNoPriorActivity()
                    .when(drafting(asked))
                    .expectException(Refused.by(QUOTE_TERMS_WITHIN_THE_WHOLE, "instalments"));
    }

    @Test
    void isSharedWithOthersWithinTheWhole() {
        var tenth = new WorkShare(DESIGN, Reason.INTRODUCER, Rate.of(1_000), Money.ZERO);
        quote.givenNoPriorActivity().when(drafting(sharing(tenth))).expectSuccessfulHandlerExecution();
        quote.givenNoPriorActivity()
                .when(drafting(sharing(new WorkShare(DESIGN, Reason.SHARED_WORK, Rate.ZERO, new Money(1_000_00)))))
                .expectSuccessfulHandlerExecution();
        for (var shared : List.of(
                sharing(tenth, tenth),
                sharing(new WorkShare(JOINERY, Reason.INTRODUCER, Rate.of(1_000), Money.ZERO)),
                sharing(new WorkShare(DESIGN, Reason.INTRODUCER, Rate.of(1_000), new Money(1))),
                sharing(new WorkShare(DESIGN, Reason.INTRODUCER, Rate.ZERO, Money.ZERO)),
                sharing(new WorkShare(DESIGN, Reason.SHARED_WORK, Rate.ZERO, new Money(1_000_01)))))
            quote.givenNoPriorActivity()
                    .when(drafting(shared))
                    .expectException(Refused.by(WORK_SHARED_WITH_OTHERS, "shares"));
    }

    @Test
    void isApprovedByAnotherOnceSubmitted() {
        quote.given(DRAFTED).when(new SubmitQuote(ID, DAY, AMINA)).expectEvents(SUBMITTED);
        quote.given(DRAFTED, SUBMITTED)
                .when(new SubmitQuote(ID, DAY, AMINA))
                .expectException(Refused.by(QUOTE_NOT_SUBMITTED_YET, "quoteId"));
        quote.given(DRAFTED)
                .when(new ApproveQuote(ID, DAY, CLAIRE))
                .expectException(Refused.by(QUOTE_SUBMITTED_FOR_APPROVAL, "quoteId"));
        quote.given(DRAFTED, SUBMITTED).when(new ApproveQuote(ID, DAY, CLAIRE)).expectEvents(APPROVED);
        quote.given(DRAFTED, SUBMITTED)
                .when(new ApproveQuote(ID, DAY, AMINA))
                .expectException(Refused.by(QUOTE_APPROVED_BY_ANOTHER, "quoteId"));
        quote.given(DRAFTED, SUBMITTED, revised(1, CLAIRE))
                .when(new ApproveQuote(ID, DAY, CLAIRE))
                .expectException(Refused.by(QUOTE_APPROVED_BY_ANOTHER, "quoteId"));
    }

    @Test
    void isReturnedWithACommentAndSubmittedAgain() {
        var returned = new QuoteReturned(ID, WORDS, DAY);
        quote.given(DRAFTED, SUBMITTED).when(new ReturnQuote(ID, WORDS, DAY)).expectEvents(returned);
        quote.given(DRAFTED)
                .when(new ReturnQuote(ID, WORDS, DAY))
                .expectException(Refused.by(QUOTE_SUBMITTED_FOR_APPROVAL, "quoteId"));
        quote.given(DRAFTED, SUBMITTED, returned)
                .when(new SubmitQuote(ID, DAY, AMINA))
                .expectEvents(SUBMITTED);
    }

    @Test
    void isSentOnceApprovedAndSignedOnceSent() {
        quote.given(DRAFTED, SUBMITTED)
                .when(new SendQuote(ID, DAY))
                .expectException(Refused.by(QUOTE_APPROVED_BEFORE_SENT, "quoteId"));
        quote.given(DRAFTED, SUBMITTED, APPROVED)
                .when(new SendQuote(ID, DAY.plusDays(1)))
                .expectEvents(SENT);
        quote.given(DRAFTED, SUBMITTED, APPROVED)
                .when(new SignQuote(ID, DAY))
                .expectException(Refused.by(QUOTE_SENT_BEFORE_ANSWERED, "signedOn"));
        sent().when(new SignQuote(ID, DAY)).expectException(Refused.by(QUOTE_SENT_BEFORE_ANSWERED, "signedOn"));
        sent().when(new SignQuote(ID, SENT.sentOn())).expectEvents(new QuoteSigned(ID, SENT.sentOn()));
        sent().when(new DeclineQuote(ID, WORDS, LAST_DAY.plusDays(9)))
                .expectEvents(new QuoteDeclined(ID, WORDS, LAST_DAY.plusDays(9)));
    }

    /** C. civ. art. 1117 */
    @Test
    void isSentAndSignedWhileItIsValid() {
        sent().when(new SignQuote(ID, LAST_DAY)).expectEvents(new QuoteSigned(ID, LAST_DAY));
        sent().when(new SignQuote(ID, LAST_DAY.plusDays(1)))
                .expectException(Refused.by(QUOTE_ANSWERED_WHILE_VALID, "quoteId", LAST_DAY));
        quote.given(DRAFTED, SUBMITTED, APPROVED)
                .when(new SendQuote(ID, LAST_DAY.plusDays(1)))
                .expectException(Refused.by(QUOTE_ANSWERED_WHILE_VALID, "quoteId", LAST_DAY));
    }

    @Test
    void isAnotherRevisionOnceApproved() {
        quote.given(DRAFTED, SUBMITTED).when(revising()).expectEvents(revised(1, AMINA));
        quote.given(DRAFTED, SUBMITTED, APPROVED).when(revising()).expectEvents(revised(2, AMINA));
        sent().when(revising()).expectEvents(revised(2, AMINA));
        quote.given(DRAFTED, SUBMITTED, APPROVED, SENT, revised(2, AMINA))
                .when(new SignQuote(ID, DAY.plusDays(2)))
                .expectException(Refused.by(QUOTE_SENT_BEFORE_ANSWERED, "signedOn"));
        quote.given(DRAFTED, SUBMITTED, APPROVED, SENT, revised(2, AMINA), SUBMITTED, APPROVED)
                .when(revising())
                .expectEvents(revised(3, AMINA));
    }

    @Test
    void doesNotChangeOnceSignedOrGivenUp() {
        var discarded = new QuoteDiscarded(ID, DAY);
        quote.given(DRAFTED).when(new DiscardQuote(ID, DAY)).expectEvents(discarded);
        sent().when(new DiscardQuote(ID, DAY)).expectException(Refused.by(QUOTE_NOT_SUBMITTED_YET, "quoteId"));
        for (var change : List.of(revising(), new SubmitQuote(ID, DAY, AMINA), new DiscardQuote(ID, DAY))) {
            quote.given(DRAFTED, SUBMITTED, APPROVED, SENT, SIGNED)
                    .when(change)
                    .expectException(Refused.by(QUOTE_STILL_OPEN, "quoteId"));
            quote.given(DRAFTED, discarded).when(change).expectException(Refused.by(QUOTE_STILL_OPEN, "quoteId"));
        }
    }

    private TestExecutor<Quote> sent() {
        return quote.given(DRAFTED, SUBMITTED, APPROVED, SENT);
    }

    private static DraftQuote drafting(Offer offer) {
        return new DraftQuote(ID, JOINERY, CUSTOMER, offer, DAY, AMINA);
    }

    private static DraftQuote draftingOn(LocalDate day) {
        return new DraftQuote(ID, JOINERY, CUSTOMER, OFFER, day, AMINA);
    }

    private static ReviseQuote revising() {
        return new ReviseQuote(ID, CUSTOMER, OFFER, DAY, AMINA);
    }

    private static QuoteRevised revised(int revision, AccountId by) {
        return new QuoteRevised(ID, revision, CUSTOMER, OFFER, DAY, by);
    }
}
