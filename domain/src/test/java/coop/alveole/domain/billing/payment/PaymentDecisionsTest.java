package coop.alveole.domain.billing.payment;

import static coop.alveole.domain.billing.payment.PaymentRule.*;
import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.billing.payment.PaymentCommand.*;
import coop.alveole.domain.billing.payment.PaymentEvent.*;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SlipId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** One payment: allocated up to what came, allocated anew, bounced, given back; each cent once. */
class PaymentDecisionsTest {
    static final PaymentId ID = new PaymentId("payment-" + uuid("1"));
    static final CustomerId CUSTOMER = new CustomerId("customer-" + uuid("2"));
    static final InvoiceId ONE = new InvoiceId("invoice-" + uuid("a"));
    static final InvoiceId TWO = new InvoiceId("invoice-" + uuid("b"));
    static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    static final PaymentRecorded CAME = recorded(new Allocation(ONE, new Money(1_200_00)));

    final AggregateTestFixture<Payment> payment = new AggregateTestFixture<>(Payment.class);

    @Test
    void isForSeveralInvoicesAndForMoreThanTheyOwe() {
        var both = recorded(new Allocation(ONE, new Money(1_200_00)), new Allocation(TWO, new Money(299_99)));
        payment.givenNoPriorActivity().when(recording(both)).expectEvents(both);
        var whole = recorded(new Allocation(ONE, new Money(1_500_00)));
        payment.givenNoPriorActivity().when(recording(whole)).expectEvents(whole);
        payment.givenNoPriorActivity()
                .when(recording(recorded(new Allocation(ONE, new Money(1_500_01)))))
                .expectException(Refused.by(ALLOCATES_WHAT_CAME, "allocations", new Money(1_500_00)));
    }

    @Test
    void isOfAPositiveAmountOnceForEachInvoice() {
        payment.givenNoPriorActivity()
                .when(new RecordPayment(ID, CUSTOMER, Money.ZERO, DAY, PaymentMeans.CARD, List.of(), List.of()))
                .expectException(Refused.by(PAYS_SOMETHING, "amountCents"));
        for (var wrong : List.of(
                recorded(new Allocation(ONE, Money.ZERO)),
                recorded(new Allocation(ONE, new Money(1)), new Allocation(ONE, new Money(1)))))
            payment.givenNoPriorActivity()
                    .when(recording(wrong))
                    .expectException(Refused.by(ALLOCATED_ONCE, "allocations"));
    }

    @Test
    void isAllocatedAnewOrTakenBackOnce() {
        var anew = List.of(new Allocation(TWO, new Money(1_500_00)));
        payment.given(CAME)
                .when(new ReallocatePayment(ID, CAME.allocations(), anew, DAY))
                .expectEvents(new PaymentReallocated(ID, anew, DAY));
        var bounced = new PaymentReversed(ID, TakenBack.BOUNCED, DAY.plusDays(3));
        payment.given(CAME)
                .when(new ReversePayment(ID, CAME.allocations(), TakenBack.BOUNCED, DAY.plusDays(3)))
                .expectEvents(bounced);
        for (var late : List.<PaymentCommand>of(
                new ReversePayment(ID, CAME.allocations(), TakenBack.MISTAKE, DAY.plusDays(4)),
                new ReallocatePayment(ID, CAME.allocations(), anew, DAY),
                new RefundPayment(ID, new Money(1), DAY)))
            payment.given(CAME, bounced)
                    .when(late)
                    .expectException(Refused.by(NOT_REVERSED, "paymentId", DAY.plusDays(3)));
    }

    /** Somebody else was faster: the invoices would be told otherwise than the payment. */
    @Test
    void isAllocatedAnewAsItIsKnown() {
        for (var blind : List.<PaymentCommand>of(
                new ReallocatePayment(ID, List.of(), List.of(), DAY),
                new ReversePayment(ID, List.of(), TakenBack.BOUNCED, DAY)))
            payment.given(CAME).when(blind).expectException(Refused.by(ALLOCATED_AS_KNOWN, "allocations"));
    }

    @Test
    void givesBackWhatIsToTheCreditAndNoMore() {
        var refunded = new PaymentRefunded(ID, new Money(300_00), DAY);
        payment.given(CAME).when(new RefundPayment(ID, new Money(300_00), DAY)).expectEvents(refunded);
        payment.given(CAME)
                .when(new RefundPayment(ID, new Money(300_01), DAY))
                .expectException(Refused.by(REFUNDS_THE_CREDIT, "amountCents", new Money(300_00)));
        payment.given(CAME, refunded)
                .when(new ReallocatePayment(
                        ID, CAME.allocations(), List.of(new Allocation(ONE, new Money(1_200_01))), DAY))
                .expectException(Refused.by(ALLOCATES_WHAT_CAME, "allocations", new Money(1_200_00)));
        payment.given(CAME, refunded)
                .when(new ReversePayment(ID, CAME.allocations(), TakenBack.BOUNCED, DAY))
                .expectException(Refused.by(NOTHING_REFUNDED, "paymentId"));
    }

    @Test
    void isHandedToTheBankOnceWithOthersOfItsKind() {
        var slip = new SlipId("slip-" + uuid("c"));
        var cheque =
                new PaymentRecorded(ID, CUSTOMER, new Money(10_00), DAY, PaymentMeans.CHEQUE, List.of(), List.of());
        var deposited = new PaymentDeposited(ID, slip, DAY);
        var handing = new DepositPayment(ID, slip, PaymentMeans.CHEQUE, DAY);
        payment.given(cheque).when(handing).expectEvents(deposited);
        payment.given(cheque, deposited).when(handing).expectException(Refused.by(DEPOSITED_ONCE, "payments"));
        for (var other : List.of(PaymentMeans.CASH, PaymentMeans.TRANSFER))
            payment.given(cheque)
                    .when(new DepositPayment(ID, slip, other, DAY))
                    .expectException(Refused.by(DEPOSITED_AS_IT_CAME, "payments"));
        payment.given(CAME)
                .when(new DepositPayment(ID, slip, PaymentMeans.TRANSFER, DAY))
                .expectException(Refused.by(DEPOSITED_AS_IT_CAME, "payments"));
        payment.given(cheque, new PaymentReversed(ID, TakenBack.MISTAKE, DAY))
                .when(handing)
                .expectException(Refused.by(NOT_REVERSED, "paymentId", DAY));
    }

    private static PaymentRecorded recorded(Allocation... allocations) {
        return new PaymentRecorded(
                ID, CUSTOMER, new Money(1_500_00), DAY, PaymentMeans.TRANSFER, List.of(), List.of(allocations));
    }

    private static RecordPayment recording(PaymentRecorded told) {
        return new RecordPayment(ID, CUSTOMER, told.amount(), DAY, told.means(), told.words(), told.allocations());
    }
}
