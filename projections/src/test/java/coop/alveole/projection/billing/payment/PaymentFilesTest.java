package coop.alveole.projection.billing.payment;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.domain.billing.payment.Allocation;
import coop.alveole.domain.billing.payment.PaymentEvent;
import coop.alveole.domain.billing.payment.PaymentEvent.*;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.InvoiceId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.domain.shared.trade.SlipId;
import coop.alveole.projection.Folding;
import coop.alveole.projection.billing.payment.PaymentFile.State;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a payment is for, and what is left of it, on any day. */
class PaymentFilesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 2);
    private static final PaymentId ID = new PaymentId("payment-00000000-0000-4000-8000-00000000000d");
    private static final CustomerId CUSTOMER = new CustomerId("customer-00000000-0000-4000-8000-00000000000f");
    private static final InvoiceId ONE = new InvoiceId("invoice-00000000-0000-4000-8000-00000000000a");
    private static final InvoiceId TWO = new InvoiceId("invoice-00000000-0000-4000-8000-00000000000b");
    private static final SlipId SLIP = new SlipId("slip-00000000-0000-4000-8000-00000000000c");
    private static final PaymentRecorded CAME = new PaymentRecorded(
            ID,
            CUSTOMER,
            new Money(1_000_00),
            DAY,
            PaymentMeans.CHEQUE,
            List.of(),
            List.of(new Allocation(ONE, new Money(800_00))));

    @Test
    void whatIsForNoInvoiceIsToTheCreditUntilItIsGivenBack() {
        var file = folded(CAME, new PaymentRefunded(ID, new Money(200_00), DAY.plusDays(5)));
        assertThat(file.cameBy(DAY.minusDays(1))).isEmpty();
        assertThat(file.creditOn(DAY)).isEqualTo(new Money(200_00));
        assertThat(file.stateOn(DAY)).isEqualTo(State.TO_ALLOCATE);
        assertThat(file.creditOn(DAY.plusDays(5))).isEqualTo(Money.ZERO);
        assertThat(file.stateOn(DAY.plusDays(5))).isEqualTo(State.ALLOCATED);
    }

    @Test
    void allocatedAnewItIsForOthersFromThatDayOn() {
        var anew = List.of(new Allocation(TWO, new Money(1_000_00)));
        var file = folded(CAME, new PaymentReallocated(ID, anew, DAY.plusDays(1)));
        assertThat(file.partsOn(DAY)).isEqualTo(CAME.allocations());
        assertThat(file.partsOn(DAY.plusDays(1))).isEqualTo(anew);
        assertThat(file.invoices()).containsExactly(ONE, TWO);
    }

    @Test
    void bouncedItCountsNoMoreAndSaysWhatItWasFor() {
        var file = folded(
                CAME, new PaymentDeposited(ID, SLIP, DAY), new PaymentReversed(ID, TakenBack.BOUNCED, DAY.plusDays(3)));
        assertThat(file.slip()).contains(SLIP);
        assertThat(file.stateOn(DAY.plusDays(2))).isEqualTo(State.TO_ALLOCATE);
        assertThat(file.stateOn(DAY.plusDays(3))).isEqualTo(State.BOUNCED);
        assertThat(file.creditOn(DAY.plusDays(3))).isEqualTo(Money.ZERO);
        assertThat(file.partsOn(DAY.plusDays(3))).isEqualTo(CAME.allocations());
        assertThat(file.version()).isEqualTo(2);
    }

    private static PaymentFile folded(PaymentEvent... events) {
        return Objects.requireNonNull(
                Folding.fold(new PaymentFiles(), List.of(events)).get(ID.value()));
    }
}
