package coop.alveole.ops.house;

import static org.assertj.core.api.Assertions.assertThat;

import coop.alveole.command.shared.Commands;
import coop.alveole.command.shared.HouseMoney;
import coop.alveole.domain.billing.closing.ClosingEvent;
import coop.alveole.domain.billing.closing.ClosingEvent.*;
import coop.alveole.domain.billing.closing.Receipts;
import coop.alveole.domain.billing.payment.PaymentCommand;
import coop.alveole.domain.billing.payment.PaymentCommand.*;
import coop.alveole.domain.billing.payment.PaymentEvent.TakenBack;
import coop.alveole.domain.billing.payment.PaymentMeans;
import coop.alveole.domain.shared.ClosingsId;
import coop.alveole.domain.shared.money.Money;
import coop.alveole.domain.shared.trade.CustomerId;
import coop.alveole.domain.shared.trade.PaymentId;
import coop.alveole.ops.RunningHouse;
import coop.alveole.ops.store.RecordedFacts;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was recorded of payments is closed day after day, none left out, and a total goes on from the first (ISCA-05). */
class DailyClosingTest {
    private static final CustomerId CUSTOMER = new CustomerId("customer-" + UUID.randomUUID());
    private static final Receipts RECEIVED = Receipts.received(new Money(120_00));

    @Test
    void eachDayIsClosedOnceWithWhatWasRecordedInIt() {
        try (var house = RunningHouse.fresh()) {
            var clock = house.bean(Clock.class);
            var today = LocalDate.now(clock);
            assertThat(closed(house, 1)).as("nothing before the first payment").isEmpty();

            var payment = new PaymentId("payment-" + UUID.randomUUID());
            send(house, paid(payment, 120_00, today));
            assertThat(closed(house, 0)).as("today is not over").isEmpty();
            assertThat(days(closed(house, 1))).containsExactly(RECEIVED);
            assertThat(days(closed(house, 1))).as("once").containsExactly(RECEIVED);

            send(house, new ReversePayment(payment, List.of(), TakenBack.BOUNCED, today));
            var other = new PaymentId("payment-" + UUID.randomUUID());
            send(house, paid(other, 50_00, today));
            send(house, new RefundPayment(other, new Money(20_00), today));
            var later = closed(house, 70);
            assertThat(days(later)).hasSize(70);
            assertThat(days(later).get(1))
                    .as("what came too late for its day is in the next one")
                    .isEqualTo(new Receipts(new Money(50_00), new Money(120_00), new Money(20_00), 3));
            assertThat(later.getLast().perpetual().net()).isEqualTo(new Money(30_00));
            var months = later.stream().filter(MonthClosed.class::isInstance).toList();
            assertThat(months).hasSizeBetween(2, 3);
            assertThat(months.stream().map(ClosingEvent::receipts).reduce(Receipts.NONE, Receipts::plus))
                    .isEqualTo(later.getLast().perpetual());
        }
    }

    private static RecordPayment paid(PaymentId id, long cents, LocalDate on) {
        return new RecordPayment(id, CUSTOMER, new Money(cents), on, PaymentMeans.TRANSFER, List.of(), List.of());
    }

    /** As a house that is opened so many days later closes its days. */
    private static List<ClosingEvent> closed(RunningHouse house, int days) {
        var facts = house.bean(RecordedFacts.class);
        var clock = Clock.offset(house.bean(Clock.class), Duration.ofDays(days));
        new DailyClosing(
                        house.bean(House.class), house.bean(Commands.class), facts, house.bean(HouseMoney.class), clock)
                .close();
        var id = ClosingsId.of(house.bean(House.class).id()).value();
        return facts.of(id, Long.MAX_VALUE).stream()
                .map(fact -> (ClosingEvent) fact.event())
                .toList();
    }

    private static List<Receipts> days(List<ClosingEvent> closings) {
        return closings.stream()
                .filter(DayClosed.class::isInstance)
                .map(ClosingEvent::receipts)
                .toList();
    }

    private static void send(RunningHouse house, PaymentCommand command) {
        var request = OnTheMachine.request(house.bean(House.class), "test", command.toString());
        house.bean(Commands.class).send(command, request);
    }
}
