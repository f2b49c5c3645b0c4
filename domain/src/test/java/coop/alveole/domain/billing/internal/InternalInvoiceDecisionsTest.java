package coop.alveole.domain.billing.internal;

import static coop.alveole.domain.billing.internal.InternalInvoiceRule.*;
import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.billing.internal.InternalInvoiceCommand.*;
import coop.alveole.domain.billing.internal.InternalInvoiceEvent.*;
import coop.alveole.domain.shared.AccountId;
import coop.alveole.domain.shared.ActivityId;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.InternalInvoiceId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.QuoteId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** One internal invoice: made by one side, answered by the other, undone by its reversal, and never edited. */
class InternalInvoiceDecisionsTest {
    static final InternalInvoiceId ID = new InternalInvoiceId("internal-" + uuid("1"));
    static final ActivityId GRAPHICS = new ActivityId("activity-" + uuid("2"));
    static final ActivityId JOINERY = new ActivityId("activity-" + uuid("3"));
    static final AccountId CHLOE = new AccountId("account-" + uuid("4"));
    static final AccountId INES = new AccountId("account-" + uuid("5"));
    static final LocalDate DAY = LocalDate.of(2026, 3, 12);
    static final LocalDate LATER = DAY.plusDays(3);
    static final OutsideSale SALE = new OutsideSale(new InvoiceId("invoice-" + uuid("6")), DAY.minusDays(2));
    static final CollectedShare SHARE = new CollectedShare(
            new QuoteId("quote-" + uuid("7")), SALE.invoice(), new PaymentId("payment-" + uuid("8")), 1);
    static final InternalTerms TERMS = terms(300_00);
    static final InternalInvoiceSubmitted SUBMITTED =
            new InternalInvoiceSubmitted(ID, TERMS, List.of(), List.of(), DAY, CHLOE);
    static final InternalInvoiceAccepted ACCEPTED = new InternalInvoiceAccepted(ID, TERMS, LATER, INES);
    static final InternalInvoiceRefused REFUSED = new InternalInvoiceRefused(ID, List.of(), LATER, INES);
    static final InternalInvoiceWithdrawn WITHDRAWN = new InternalInvoiceWithdrawn(ID, LATER, CHLOE);
    static final InternalInvoiceReversed REVERSED =
            new InternalInvoiceReversed(ID, TERMS, List.of(), LATER.plusDays(1), CHLOE);

    final AggregateTestFixture<InternalInvoice> internal = new AggregateTestFixture<>(InternalInvoice.class);

    @Test
    void goesFromOneActivityToAnother() {
        internal.givenNoPriorActivity().when(submitting(TERMS)).expectEvents(SUBMITTED);
        var toOneself = new InternalTerms(new Sides(JOINERY, JOINERY), new Money(300_00), DAY, List.of());
        internal.givenNoPriorActivity()
                .when(submitting(toOneself))
                .expectNoEvents()
                .expectException(Refused.by(INTERNAL_BETWEEN_TWO, "receiverId"));
    }

    @Test
    void isOfACentAtLeast() {
        internal.givenNoPriorActivity().when(submitting(terms(1))).expectSuccessfulHandlerExecution();
        for (long cents : List.of(0L, -1L))
            internal.givenNoPriorActivity()
                    .when(submitting(terms(cents)))
                    .expectNoEvents()
                    .expectException(Refused.by(INTERNAL_OF_SOMETHING, "netCents"));
    }

    @Test
    void isMadeOnceTheWorkIsDone() {
        internal.givenNoPriorActivity().when(submitting(supplied(DAY))).expectSuccessfulHandlerExecution();
        internal.givenNoPriorActivity()
                .when(submitting(supplied(DAY.plusDays(1))))
                .expectNoEvents()
                .expectException(Refused.by(INTERNAL_ONCE_SUPPLIED, "suppliedOn", DAY));
    }

    @Test
    void bothActivitiesAreOpenAsItIsMadeAndAsItIsAccepted() {
        internal.givenNoPriorActivity()
                .when(new SubmitInternalInvoice(ID, TERMS, Activities.ONE_CLOSED, List.of(), List.of(), DAY, CHLOE))
                .expectNoEvents()
                .expectException(Refused.by(INTERNAL_BETWEEN_OPEN_ACTIVITIES, "receiverId"));
        internal.given(SUBMITTED)
                .when(new AcceptInternalInvoice(ID, Activities.ONE_CLOSED, LATER, INES))
                .expectNoEvents()
                .expectException(Refused.by(INTERNAL_BETWEEN_OPEN_ACTIVITIES, "receiverId"));
    }

    @Test
    void takesNoMoreThanWhatIsLeftOfTheSale() {
        internal.givenNoPriorActivity().when(ofTheSale(300_00)).expectSuccessfulHandlerExecution();
        internal.givenNoPriorActivity()
                .when(ofTheSale(299_99))
                .expectNoEvents()
                .expectException(Refused.by(INTERNAL_WITHIN_THE_SALE, "netCents", new Money(299_99)));
    }

    @Test
    void isAcceptedByAnother() {
        internal.given(SUBMITTED).when(accepting(INES)).expectEvents(ACCEPTED);
        internal.given(SUBMITTED)
                .when(accepting(CHLOE))
                .expectNoEvents()
                .expectException(Refused.by(INTERNAL_ACCEPTED_BY_ANOTHER, "id"));
    }

    @Test
    void isAnsweredOnce() {
        internal.given(SUBMITTED)
                .when(new RefuseInternalInvoice(ID, List.of(), LATER, INES))
                .expectEvents(REFUSED);
        internal.given(SUBMITTED)
                .when(new WithdrawInternalInvoice(ID, LATER, CHLOE))
                .expectEvents(WITHDRAWN);
        for (var answer : List.of(ACCEPTED, REFUSED, WITHDRAWN))
            for (var verb : List.of(
                    accepting(INES),
                    new RefuseInternalInvoice(ID, List.of(), LATER, INES),
                    new WithdrawInternalInvoice(ID, LATER, CHLOE)))
                internal.given(SUBMITTED, answer)
                        .when(verb)
                        .expectNoEvents()
                        .expectException(Refused.by(INTERNAL_AWAITS_AN_ANSWER, "id"));
    }

    @Test
    void isReversedOnceAcceptedAndOnlyOnce() {
        var reversing = new ReverseInternalInvoice(ID, List.of(), LATER.plusDays(1), CHLOE);
        internal.given(SUBMITTED, ACCEPTED).when(reversing).expectEvents(REVERSED);
        internal.given(SUBMITTED, ACCEPTED, REVERSED)
                .when(reversing)
                .expectNoEvents()
                .expectException(Refused.by(INTERNAL_REVERSED_ONCE_ACCEPTED, "id"));
        for (var other : List.of(REFUSED, WITHDRAWN))
            internal.given(SUBMITTED, other)
                    .when(reversing)
                    .expectNoEvents()
                    .expectException(Refused.by(INTERNAL_REVERSED_ONCE_ACCEPTED, "id"));
        internal.given(SUBMITTED)
                .when(reversing)
                .expectNoEvents()
                .expectException(Refused.by(INTERNAL_REVERSED_ONCE_ACCEPTED, "id"));
    }

    @Test
    void aShareIsMadeAndAnsweredInOneGesture() {
        var made = new InternalInvoiceSubmitted(ID, TERMS, List.of(SHARE), List.of(), LATER, INES);
        internal.givenNoPriorActivity()
                .when(acceptingShare(Collection.STANDS, 300_00))
                .expectEvents(made, ACCEPTED);
        internal.givenNoPriorActivity().when(refusingShare(Collection.STANDS)).expectEvents(made, REFUSED);
        internal.givenNoPriorActivity()
                .when(acceptingShare(Collection.STANDS, 299_99))
                .expectException(Refused.by(INTERNAL_WITHIN_THE_SALE, "netCents", new Money(299_99)));
    }

    @Test
    void aShareIsAnsweredOnceAndOnlyOfWhatIsCollected() {
        var made = new InternalInvoiceSubmitted(ID, TERMS, List.of(SHARE), List.of(), LATER, INES);
        for (var verb : List.of(acceptingShare(Collection.STANDS, 300_00), refusingShare(Collection.STANDS)))
            internal.given(made, REFUSED)
                    .when(verb)
                    .expectNoEvents()
                    .expectException(Refused.by(SHARE_ANSWERED_ONCE, "place"));
        for (var verb : List.of(acceptingShare(Collection.TAKEN_BACK, 300_00), refusingShare(Collection.TAKEN_BACK)))
            internal.givenNoPriorActivity().when(verb).expectException(Refused.by(SHARE_OF_WHAT_IS_COLLECTED, "place"));
    }

    static AcceptShare acceptingShare(Collection collection, long left) {
        return new AcceptShare(
                ID, TERMS, SHARE, collection, Activities.BOTH_OPEN, List.of(new Money(left)), List.of(), LATER, INES);
    }

    static RefuseShare refusingShare(Collection collection) {
        return new RefuseShare(ID, TERMS, SHARE, collection, List.of(), List.of(), LATER, INES);
    }

    static InternalTerms terms(long cents) {
        return new InternalTerms(new Sides(GRAPHICS, JOINERY), new Money(cents), DAY, List.of());
    }

    static InternalTerms supplied(LocalDate day) {
        return new InternalTerms(new Sides(GRAPHICS, JOINERY), new Money(300_00), day, List.of());
    }

    static SubmitInternalInvoice submitting(InternalTerms terms) {
        return new SubmitInternalInvoice(ID, terms, Activities.BOTH_OPEN, List.of(), List.of(), DAY, CHLOE);
    }

    static SubmitInternalInvoice ofTheSale(long left) {
        var terms = new InternalTerms(new Sides(GRAPHICS, JOINERY), new Money(300_00), DAY, List.of(SALE));
        return new SubmitInternalInvoice(
                ID, terms, Activities.BOTH_OPEN, List.of(new Money(left)), List.of(), DAY, CHLOE);
    }

    static AcceptInternalInvoice accepting(AccountId account) {
        return new AcceptInternalInvoice(ID, Activities.BOTH_OPEN, LATER, account);
    }
}
