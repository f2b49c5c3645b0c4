package coop.alveole.domain.billing.deposit;

import static coop.alveole.domain.billing.deposit.SlipRule.GATHERS_PAYMENTS;
import static coop.alveole.domain.shared.Cast.uuid;

import coop.alveole.domain.billing.deposit.DepositsCommand.TakeSlipNumber;
import coop.alveole.domain.billing.deposit.DepositsEvent.SlipNumberTaken;
import coop.alveole.domain.billing.deposit.SlipCommand.MakeSlip;
import coop.alveole.domain.billing.deposit.SlipEvent.SlipMade;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.Refused;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.DepositsId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SlipId;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;

/** Slips are numbered one after the other, each with at least one payment. */
class DepositsDecisionsTest {
    static final DepositsId ID = new DepositsId("deposits-" + uuid("1"));
    static final SlipId SLIP = new SlipId("slip-" + uuid("2"));
    static final PaymentId ONE = new PaymentId("payment-" + uuid("a"));
    static final PaymentId TWO = new PaymentId("payment-" + uuid("b"));
    static final LocalDate DAY = LocalDate.of(2026, 4, 2);

    final AggregateTestFixture<Deposits> deposits = new AggregateTestFixture<>(Deposits.class);
    final AggregateTestFixture<DepositSlip> slip = new AggregateTestFixture<>(DepositSlip.class);

    @Test
    void areNumberedOneAfterTheOther() {
        var first = new SlipNumberTaken(ID, 1, SLIP, DAY);
        deposits.givenNoPriorActivity()
                .when(new TakeSlipNumber(ID, SLIP, DAY))
                .expectEvents(first)
                .expectResultMessagePayload(1);
        deposits.given(first)
                .when(new TakeSlipNumber(ID, SLIP, DAY))
                .expectEvents(new SlipNumberTaken(ID, 2, SLIP, DAY))
                .expectResultMessagePayload(2);
    }

    @Test
    void gatherPaymentsOnceEach() {
        slip.givenNoPriorActivity()
                .when(making(ONE, TWO))
                .expectEvents(
                        new SlipMade(SLIP, 2026, 7, PaymentMeans.CHEQUE, List.of(ONE, TWO), new Money(100_00), DAY));
        slip.givenNoPriorActivity().when(making()).expectException(Refused.by(GATHERS_PAYMENTS, "payments"));
        slip.givenNoPriorActivity().when(making(ONE, ONE)).expectException(Refused.by(GATHERS_PAYMENTS, "payments"));
    }

    private static MakeSlip making(PaymentId... payments) {
        return new MakeSlip(SLIP, 2026, 7, PaymentMeans.CHEQUE, List.of(payments), new Money(100_00), DAY);
    }
}
